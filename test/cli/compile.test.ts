import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { compile } from '../../src/compiler/compile.ts';
import type { Program } from '../../src/compiler/program.ts';
import { vitrail } from '../support/cli.ts';
import { manifestOf } from '../support/models.ts';

describe('vitrail compile', () => {
  it('prints the program and nothing else', async () => {
    const { code, stdout, stderr } = await vitrail(['compile', 'specs/teaser.json']);
    const text = await readFile('specs/teaser.json', 'utf8');
    const { program } = compile(text, { net: await manifestOf('googlenet') });
    expect(JSON.parse(stdout) as Program).toEqual(program);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('prints no program of a document with errors, but what they are', async () => {
    const { code, stdout, stderr } = await vitrail(['compile', 'specs/invalid/unknown-ref.json']);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/unknown-ref\.json:\d+:\d+ error .* \[unknown-ref\]/);
    expect(code).toBe(1);
  });
});
