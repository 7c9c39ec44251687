import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { documentMessages } from '../../../src/base/messages/document.ts';
import { parse } from '../../../src/compiler/parse/parse.ts';
import { validate } from '../../../src/compiler/validate/validate.ts';

const FOLDER = fileURLToPath(new URL('../../../specs/invalid/', import.meta.url));
const index: Record<string, { code: string; pointer: string }> = JSON.parse(
  readFileSync(`${FOLDER}index.json`, 'utf8'),
);
const ofText = Object.entries(index).filter(
  ([, { code }]) => code in documentMessages || code === 'value-type',
);
/** A document of more than a megabyte and one with more than a hundred faults are made by tests instead. */
const WITHOUT_FILE = ['too-large', 'too-many-faults'];

test('every file is listed, and every fault of text and shape has a file', () => {
  const files = readdirSync(FOLDER).filter((name) => name !== 'index.json');
  expect(files.sort()).toEqual(Object.keys(index).sort());
  const codes = Object.keys(documentMessages).filter((code) => !WITHOUT_FILE.includes(code));
  expect(codes.filter((code) => !(`${code}.json` in index))).toEqual([]);
});

describe('each file has its fault and no other', () => {
  test.each(ofText)('%s', (file, { code, pointer }) => {
    expect(file).toBe(`${code}.json`);
    const { value, diagnostics } = parse(readFileSync(`${FOLDER}${file}`, 'utf8'));
    const found = value === undefined ? diagnostics : [...diagnostics, ...validate(value).diagnostics];
    expect(found.map((one) => [one.code, one.pointer])).toEqual([[code, pointer]]);
  });
});
