import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll } from 'vitest';
import { CLI } from './cli-path.ts';

export { CLI };

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

export interface Ended {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the built command as a process of its own, by default in the project's folder. */
export function vitrail(args: string[], cwd = ROOT): Promise<Ended> {
  if (!existsSync(CLI)) throw new Error('Build the library first: npm run prepare');
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [CLI, ...args], { cwd });
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (text) => {
      stdout += text;
    });
    child.stderr.on('data', (text) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, stdout, stderr }));
  });
}

/** A folder for the tests of one file, removed afterwards. */
export async function temporaryFolder(): Promise<{
  path: string;
  write(name: string, content: unknown): Promise<string>;
}> {
  const path = await mkdtemp(join(tmpdir(), 'vitrail-'));
  afterAll(() => rm(path, { recursive: true }));
  const write = async (name: string, content: unknown) => {
    const file = join(path, name);
    const bytes =
      content instanceof Uint8Array || typeof content === 'string' ? content : JSON.stringify(content);
    await writeFile(file, bytes);
    return file;
  };
  return { path, write };
}
