/** The names in the heading of a hunk. */
export interface Heading {
  function?: string;
  class?: string;
}

const classPattern = /\b(?:class|interface|struct|impl|trait|enum|record)\s+([A-Za-z_$][\w$]*)/;
const functionPatterns = [
  /\bdef\s+([A-Za-z_]\w*)/,
  /\bfunction\s*\*?\s+([A-Za-z_$][\w$]*)/,
  /\bfunc\s+(?:\([^)]*\)\s*)?([A-Za-z_]\w*)/,
  /\bfn\s+([A-Za-z_]\w*)/,
  /\b(?:const|let|var)\s+([A-Za-z_$][\w$]*)\s*=\s*(?:async\s*)?(?:function|\(|[A-Za-z_$][\w$]*\s*=>)/,
  /\b([A-Za-z_$][\w$]*)\s*\([^;=]*$/,
];
const notFunctions = /^(if|for|while|switch|return|catch|else|new|throw)$/;

/** Reads the function or class from what follows the second `@@` of a hunk header. */
export function readHeading(text: string): Heading {
  const receiver = /\bfunc\s+\(\s*\w*\s*\*?([A-Za-z_]\w*)/.exec(text)?.[1];
  for (const pattern of functionPatterns) {
    const name = classPattern.test(text) && pattern !== functionPatterns[0] ? undefined : pattern.exec(text)?.[1];
    if (name === undefined || notFunctions.test(name)) continue;
    return receiver === undefined ? { function: name } : { function: name, class: receiver };
  }
  const className = classPattern.exec(text)?.[1];
  return className === undefined ? {} : { class: className };
}
