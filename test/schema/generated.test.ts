import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIST, generate } from '../../scripts/schema.ts';

test('the generated files are those that are committed', async () => {
  const generated = await generate();
  expect(readdirSync(DIST).sort()).toEqual(Object.keys(generated).sort());
  for (const [name, text] of Object.entries(generated)) {
    expect(readFileSync(`${DIST}${name}`, 'utf8') === text, `${name} is out of date: npm run schema`).toBe(
      true,
    );
  }
});

test('the validator needs no other module and compiles nothing at run time', async () => {
  const { 'validate.js': code } = await generate();
  expect(code).not.toMatch(/require\(|import |eval\(|new Function/);
});
