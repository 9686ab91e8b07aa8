import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { shellQuote } from '../frameworks/test-plan.ts';
import type { InstallAlternative, InstallRequest } from './alternative.ts';
import { missingImportsScript } from './python-imports.ts';

export const pythonRequirementsSchema = z.object({
  project: z.boolean(),
  extras: z.array(z.string()),
  requirements: z.array(z.string()),
  files: z.array(z.string()),
});
export type PythonRequirements = z.infer<typeof pythonRequirementsSchema>;

export const virtualEnvironment = (environmentFolder: string): string => join(environmentFolder, 'venv');

/** Makes the virtual environment and shows which Python it has. Versions the repository asks for are taken when they are here. */
export function createVirtualEnvironment(request: InstallRequest): string {
  const folder = shellQuote(virtualEnvironment(request.environmentFolder));
  const version = /\d+\.\d+/.exec(request.stack.languageVersion ?? '')?.[0];
  const candidates = [...(version === undefined ? [] : [`python${version}`]), 'python3', 'python'];
  const tries = candidates.map((program) => `${program} -m venv --clear ${folder}`).join(' || ');
  return `(${tries}) && { ${folder}/bin/python -m pip install -q -U pip 'setuptools<81' wheel || true; } && ${folder}/bin/python --version`;
}

const testTools = ['pytest', 'pytest-cov'];

/** Project and requirements in one resolution, as a person would install them. */
function together(needs: PythonRequirements, options: string): string {
  const extras = needs.extras.length > 0 ? `[${needs.extras.join(',')}]` : '';
  const parts = [
    ...(needs.project ? ['-e', shellQuote(`.${extras}`)] : []),
    ...needs.files.flatMap((file) => ['-r', shellQuote(file)]),
    ...needs.requirements.map(shellQuote),
    ...testTools.filter((tool) => !needs.requirements.some((line) => new RegExp(`^${tool}\\b(?!-)`, 'i').test(line))),
  ];
  return `python -m pip install -q ${options} ${parts.join(' ')}`;
}

/** Everything apart, so that what cannot be had stops nothing else; the project itself has to come. */
function apart(needs: PythonRequirements, options: string): string[] {
  const install = `python -m pip install -q ${options}`;
  const lenient = [...needs.files.map((file) => `-r ${shellQuote(file)}`), ...needs.requirements.map(shellQuote)];
  const extras = needs.extras.map((extra) => `-e ${shellQuote(`.[${extra}]`)}`);
  const source = `python - <<'PYTHON' > missing-imports.txt\n${missingImportsScript}\nPYTHON`;
  return [
    ...(needs.project
      ? [`${install} -e . || ${install} --no-build-isolation -e . || export BUGFIX_PROJECT=unbuilt`]
      : []),
    ...(needs.project ? extras : []).map((part) => `${install} ${part} || true`),
    ...lenient.map((part) => `${install} ${part} || true`),
    `${install} ${testTools.join(' ')}`,
    `${source}; while read -r name; do timeout 60 ${install} "$name" || true; done < missing-imports.txt; rm -f missing-imports.txt`,
  ];
}

function lockFile(request: InstallRequest): InstallAlternative[] {
  const folder = join(request.repository, request.stack.installFolder);
  const venv = shellQuote(virtualEnvironment(request.environmentFolder));
  const tools = shellQuote(join(request.environmentFolder, 'tools'));
  const ensure = 'python -c "import pytest, pytest_cov" 2>/dev/null || python -m pip install -q pytest pytest-cov';
  if (existsSync(join(folder, 'uv.lock'))) {
    const sync = `UV_PROJECT_ENVIRONMENT=${venv} ${tools}/bin/uv sync -q --frozen --inexact --python ${venv}/bin/python`;
    const commands = [
      `python -m venv ${tools} && ${tools}/bin/pip install -q uv`,
      `${sync} --all-extras --all-groups || ${sync}`,
      ensure,
    ];
    return [{ name: 'lock file', commands }];
  }
  if (existsSync(join(folder, 'poetry.lock'))) {
    const install = `${tools}/bin/poetry install -q --no-interaction`;
    const commands = [
      `python -m venv ${tools} && ${tools}/bin/pip install -q poetry`,
      `${install} --all-extras --all-groups || ${install} --all-extras || ${install}`,
      ensure,
    ];
    return [{ name: 'lock file', commands }];
  }
  return [];
}

/** Ways to install a Python project into its virtual environment, `needs` being what its tests ask for. */
export function pythonAlternatives(request: InstallRequest, needs: PythonRequirements): InstallAlternative[] {
  const { date } = request;
  const cutOff = date === undefined ? undefined : `--uploaded-prior-to=${shellQuote(date)}`;
  return [
    ...lockFile(request),
    ...(cutOff === undefined
      ? []
      : [{ name: 'date cut-off', commands: [together(needs, cutOff), 'python -m pytest --version'] }]),
    { name: "today's versions", commands: [together(needs, ''), 'python -m pytest --version'] },
    ...(cutOff === undefined
      ? []
      : [{ name: 'date cut-off, piece by piece', commands: [...apart(needs, cutOff), 'python -m pytest --version'] }]),
    { name: 'piece by piece', commands: [...apart(needs, ''), 'python -m pytest --version'] },
  ];
}
