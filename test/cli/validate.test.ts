import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/base/diagnostic.ts';
import { split } from '../../src/base/pointer.ts';
import type { Fixable } from '../../src/cli/fixes.ts';
import { put } from '../../src/language/trial.ts';
import { temporaryFolder, vitrail } from '../support/cli.ts';

const folder = await temporaryFolder();
const objects = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { file: string; ok: boolean; diagnostics: Diagnostic[] });

describe('vitrail validate', () => {
  it('accepts the gallery and its index', async () => {
    const { code, stdout, stderr } = await vitrail([
      'validate',
      'specs/teaser.json',
      'specs/index.json',
      '--json',
    ]);
    expect(objects(stdout)).toEqual([
      { file: 'specs/teaser.json', ok: true, diagnostics: [] },
      { file: 'specs/index.json', ok: true, diagnostics: [] },
    ]);
    expect([code, stderr]).toEqual([0, '']);
  });

  it('gives each file its diagnostics, and fails when one has errors', async () => {
    const files = ['specs/teaser.json', 'specs/invalid/unknown-layer.json', 'specs/invalid/json-syntax.json'];
    const { code, stdout } = await vitrail(['validate', ...files, '--json']);
    const found = objects(stdout);
    expect(found.map(({ file, ok }) => [file, ok])).toEqual([
      [files[0], true],
      [files[1], false],
      [files[2], false],
    ]);
    expect(found[1]!.diagnostics[0]).toMatchObject({ code: 'unknown-layer', severity: 'error' });
    expect(found[2]!.diagnostics[0]).toMatchObject({ code: 'json-syntax', pointer: '' });
    expect(code).toBe(1);
  });

  it('tells what mends each diagnostic, as a value to put at a place', async () => {
    const text = await readFile('specs/invalid/unknown-layer.json', 'utf8');
    const files = [
      'specs/invalid/unknown-layer.json',
      await folder.write('cut.json', text.trimEnd().slice(0, -1)),
    ];
    const { stdout } = await vitrail(['validate', ...files, '--json']);
    const [unknown, cut] = objects(stdout).map(({ diagnostics }) => (diagnostics as Fixable[])[0]!.fixes[0]!);
    const mended = await folder.write(
      'mended.json',
      put(JSON.parse(text), split(unknown!.pointer), unknown!.value),
    );
    expect((await vitrail(['validate', mended])).code).toBe(0);
    expect(cut).toMatchObject({ pointer: '', value: JSON.parse(text) });
  });

  it('passes a document that has warnings only', async () => {
    const { code, stdout } = await vitrail(['validate', 'specs/invalid/duplicate-key.json', '--json']);
    expect(objects(stdout)[0]).toMatchObject({ ok: true, diagnostics: [{ severity: 'warning' }] });
    expect(code).toBe(0);
  });

  it('says where a fault is, for people', async () => {
    const file = await folder.write(
      'a.json',
      '{\n  "interface": {"type": "infovis", "mark": "bras", "content": "net/mixed4d/channel"}\n}',
    );
    const { code, stdout } = await vitrail(['validate', file]);
    expect(stdout).toMatch(
      /a\.json:2:\d+ error There is no mark `bras`\. Did you mean `bars`\? \[unknown-mark\]\n$/,
    );
    expect(code).toBe(1);
  });

  it('tells a file that is not there from one that is wrong', async () => {
    const { code, stdout } = await vitrail(['validate', 'none.json', 'specs/layers.json', '--json']);
    expect(objects(stdout).map(({ ok }) => ok)).toEqual([false, true]);
    expect(code).toBe(2);
  });

  it('says of an index that it is no list, without an exception', async () => {
    const file = await folder.write('index.json', '[{');
    const { code, stdout } = await vitrail(['validate', file, '--json']);
    expect(objects(stdout)[0]!.diagnostics).toMatchObject([{ code: 'index-syntax', pointer: '' }]);
    expect(code).toBe(1);
  });

  it('holds an index against the files beside it', async () => {
    const file = await folder.write('index.json', [{ id: 'gone', file: 'gone.json' }]);
    const { code, stdout } = await vitrail(['validate', file, '--json']);
    expect(objects(stdout)[0]!.diagnostics).toMatchObject([{ code: 'index-entry', pointer: '/0/file' }]);
    expect(code).toBe(1);
  });
});
