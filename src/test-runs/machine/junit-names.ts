/** Where a JUnit test case stands: its own attributes and those of the suites around it. */
export interface JunitCase {
  name: string;
  classname: string;
  file: string | undefined;
  /** Names of the suites around it, outermost first, the document's root left out. */
  suites: readonly string[];
}

export interface NamedCase {
  file?: string | undefined;
  name: string;
}

const sourceFile = /^[^\s]{1,400}\.(?:[cm]?[jt]sx?|py|rb|php|bats|vue|svelte)$/;

/** pytest writes `package.module.Class`; modules are lower case by convention, and `file` says it where it is written. */
function pytestName({ name, classname, file }: JunitCase): NamedCase {
  const parts = classname.split('.');
  const module = file?.replace(/\.py$/, '').replaceAll(/[/\\]/g, '.');
  if (module !== undefined && (classname === module || classname.startsWith(`${module}.`))) {
    const classes = classname.slice(module.length + 1);
    return { file: file!, name: [...(classes === '' ? [] : classes.split('.')), name].join('::') };
  }
  if (classname === '') return loadFailure(name);
  let last = parts.length - 1;
  while (last > 0 && /^[A-Z]/.test(parts[last]!)) last--;
  return { file: `${parts.slice(0, last + 1).join('/')}.py`, name: [...parts.slice(last + 1), name].join('::') };
}

/** A module that could not be collected: `name` is its dotted path. */
function loadFailure(name: string): NamedCase {
  const path = /[/\\]|\.py$/.test(name) ? name : `${name.replaceAll('.', '/')}.py`;
  return { file: path, name: path };
}

function titles(name: string): string {
  return name.split(' › ').join(' > ');
}

function nodeTestName({ name, suites }: JunitCase): NamedCase {
  if (suites.length === 0 && sourceFile.test(name)) return { file: name, name };
  return { name: [...suites, name].join(' > ') };
}

const naming: Readonly<Record<string, (junit: JunitCase) => NamedCase>> = {
  pytest: pytestName,
  'node:test': nodeTestName,
  vitest: ({ name, classname }) => ({ file: classname || name, name }),
  playwright: ({ name, classname }) => ({ file: classname || undefined, name: titles(name) }),
  'go test': ({ name, classname, suites }) => {
    const owner = classname || suites.at(-1) || name;
    const broken = name === '[build failed]' || name === '[setup failed]' || (name === 'TestMain' && classname === '');
    return { file: owner, name: broken ? owner : name };
  },
  nextest: ({ name, classname }) => ({ file: classname || undefined, name }),
  ctest: ({ name }) => ({ name }),
  gtest: ({ name, classname }) => ({ name: classname === '' ? name : `${classname}.${name}` }),
  phpunit: ({ name, classname }) => ({ name: classname === '' ? name : `${classname.replaceAll('.', '\\')}::${name}` }),
  maven: javaName,
  gradle: javaName,
  unittest: javaName,
  rspec: ({ name, file }) => ({ file, name }),
  jest: ({ name, file }) => ({ file, name: titles(name) }),
  bats: ({ name }) => ({ name }),
  mocha: ({ name, classname }) => ({ name: classname === '' ? name : `${classname} > ${name}` }),
};

function javaName({ name, classname }: JunitCase): NamedCase {
  if (classname === '' || name === '' || name === classname) return { name: name || classname };
  return { name: `${classname}.${name}` };
}

/** The name a framework's console prints for this test case; a general rule for writers nobody knows. */
export function junitName(framework: string | undefined, junit: JunitCase): NamedCase {
  const known = framework === undefined ? undefined : naming[framework];
  if (known) return known(junit);
  if (junit.file !== undefined) return { file: junit.file, name: junit.name };
  if (sourceFile.test(junit.classname)) return { file: junit.classname, name: titles(junit.name) };
  return javaName(junit);
}

/** Who wrote the document, told by what only this writer does. */
export function junitFramework(
  root: string,
  attributes: ReadonlyMap<string, string>,
  cases: readonly JunitCase[],
): string | undefined {
  const first = cases[0];
  const name = attributes.get('name') ?? first?.suites[0] ?? '';
  if (name === 'pytest' || name === 'pytest tests') return 'pytest';
  if (name === 'vitest tests') return 'vitest';
  if (name === 'jest tests') return 'jest';
  if (name === 'AllTests') return 'gtest';
  if (name.startsWith('nextest')) return 'nextest';
  if (name === 'Mocha Tests') return 'mocha';
  if (name === 'rspec') return 'rspec';
  if (attributes.has('xsi:noNamespaceSchemaLocation') && root === 'testsuite') return 'maven';
  if (attributes.has('id') && attributes.get('id') === '' && root === 'testsuites') return 'playwright';
  if (first && /\.bats$/.test(first.classname)) return 'bats';
  const goTest = (test: JunitCase) =>
    /^(?:Test|Example|Fuzz|Benchmark)/.test(test.name) && /^[\w.-]+(?:\/[\w.-]+)*$/.test(test.classname);
  if (cases.some((test) => goTest(test) && test.classname.includes('/'))) return 'go test';
  if (first?.file?.endsWith('.php') === true) return 'phpunit';
  if (first && first.classname === first.name && root === 'testsuite') return 'ctest';
  if (root === 'testsuites' && attributes.size === 0 && first?.file !== undefined && sourceFile.test(first.file))
    return 'node:test';
  return undefined;
}
