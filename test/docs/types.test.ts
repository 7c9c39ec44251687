import { execFile } from 'node:child_process';
import { mkdir, symlink } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../support/cli.ts';

const TSC = resolve('node_modules/.bin/tsc');
const PAGE = `
import { compile, Interface, Loader } from 'vitrail';
import { embed } from 'vitrail/embed';
import 'vitrail/element';
const { program, diagnostics } = compile('{}', {});
const titles: string[] = program ? [program.title] : diagnostics.map(({ message }) => message);
console.log(titles, embed, Interface, Loader);
`;

/** What the type checker says of a file that uses the package, with the types of all that it depends on checked too. */
async function check(moduleResolution: string, module: string): Promise<{ output: string; files: string }> {
  const folder = await temporaryFolder();
  const modules = join(folder.path, 'node_modules');
  await mkdir(modules);
  for (const name of ['vega', 'vega-typings', 'vega-util']) {
    await symlink(resolve('node_modules', name), join(modules, name));
  }
  await symlink(resolve('.'), join(modules, 'vitrail'));
  await folder.write('package.json', { type: 'module' });
  await folder.write('page.ts', PAGE);
  await folder.write('tsconfig.json', {
    compilerOptions: {
      ...{ strict: true, noEmit: true, skipLibCheck: false, types: [], target: 'ES2022', module },
      ...{ moduleResolution, lib: ['ES2022', 'DOM', 'DOM.Iterable'] },
    },
    files: ['page.ts'],
  });
  const run = promisify(execFile)(TSC, ['-p', folder.path, '--listFiles']);
  const { stdout } = await run.catch((error: { stdout: string }) => error);
  const lines = stdout.split('\n');
  const isFile = (line: string) => /^\S+\.(ts|json)$/.test(line);
  return {
    output: lines
      .filter((line) => !isFile(line))
      .join('\n')
      .trim(),
    files: lines.filter(isFile).join('\n'),
  };
}

it.each([
  ['bundler', 'ESNext'],
  ['node16', 'node16'],
])('the types of the package hold without skipLibCheck, by resolution %s', async (resolution, module) => {
  const { output, files } = await check(resolution, module);
  expect(output).toBe('');
  expect(files).toContain('dist/lib/types/src/index.d.ts');
  // The engine is no part of them.
  expect(files).not.toContain('@tensorflow');
});
