/** The names in the heading of a hunk. */
export interface Heading {
  function?: string;
  class?: string;
  /** The names of the function's parameters, when the line has them all. */
  parameters?: string[];
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

/** The names between the brackets that follow `name`; a type may stand before (Java) or after a name. */
function parametersAfter(text: string, name: string): string[] | undefined {
  const start = text.indexOf('(', text.indexOf(name) + name.length);
  const list = /^\(([^()]*)\)/.exec(text.slice(start))?.[1];
  if (start < 0 || list === undefined || /[<[{]/.test(list)) return undefined;
  const typeFirst = /^\s*(?:final\s+)?[\w.]+\s+\w+\s*(?:,|$)/.test(list) && !/\bfunc\b/.test(text);
  return list
    .split(',')
    .map((parameter) => parameter.split(/[=:]/)[0]?.match(/[A-Za-z_$][\w$]*/g) ?? [])
    .flatMap((words) => (typeFirst ? words.at(-1) : words[0]) ?? []);
}

/** Reads the function or class from what follows the second `@@` of a hunk header. */
export function readHeading(text: string): Heading {
  const receiver = /\bfunc\s+\(\s*\w*\s*\*?([A-Za-z_]\w*)/.exec(text)?.[1];
  for (const pattern of functionPatterns) {
    const name = classPattern.test(text) && pattern !== functionPatterns[0] ? undefined : pattern.exec(text)?.[1];
    if (name === undefined || notFunctions.test(name)) continue;
    const parameters = parametersAfter(text, name);
    return {
      function: name,
      ...(receiver === undefined ? {} : { class: receiver }),
      ...(parameters === undefined ? {} : { parameters }),
    };
  }
  const className = classPattern.exec(text)?.[1];
  return className === undefined ? {} : { class: className };
}
