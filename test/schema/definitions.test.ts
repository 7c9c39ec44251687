import { existsSync, readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { type DefinitionParam, definitionOf, definitions, namesOf } from '../../schema/dist/definitions.ts';
import { readDefinitionSchema } from '../../scripts/schema/sources.ts';
import { DIST } from '../../scripts/schema.ts';

const follows = new Ajv({ allowUnionTypes: true }).compile(readDefinitionSchema());
/** Keys that an object of the kind has for itself. */
const TAKEN = [
  ...['type', 'op', 'mark', 'arrange', 'content', 'title', 'description', 'caption', 'selects', 'encode'],
  ...['render', 'highlight', 'scale'],
];

describe.each(
  definitions.map((definition) => ({ path: `${definition.kind}/${definition.name}`, definition })),
)('$path', ({ path, definition }) => {
  test('is written as a Definition and lies where its name says', () => {
    expect(follows(definition), JSON.stringify(follows.errors)).toBe(true);
    expect(existsSync(`${DIST}../ops/${path}.json`)).toBe(true);
  });

  test('has params with names of their own and defaults within their ranges', () => {
    const names = definition.params.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => TAKEN.includes(name))).toEqual([]);
    for (const param of definition.params) expect(problemsOf(param)).toEqual([]);
  });
});

test('operators are found by kind and name', () => {
  expect(definitionOf('transform', 'slice')?.params.map(({ name }) => name)).toEqual(['axis', 'layer', 'at']);
  expect(definitionOf('mark', 'slice')).toBeUndefined();
  expect(namesOf('attribution')).toContain('linear');
});

function problemsOf({ type, enum: values, min, max, default: value, required }: DefinitionParam): string[] {
  const problems: string[] = [];
  if ((type === 'enum') !== (values !== undefined)) problems.push('an enum and its values go together');
  if (values && value !== undefined && !values.includes(String(value)))
    problems.push('the default is no value');
  if (typeof value === 'number' && (value < (min ?? value) || value > (max ?? value)))
    problems.push('default range');
  if (required && value !== undefined) problems.push('what is required has no default');
  if (type === 'integer' && (min === undefined || max === undefined)) problems.push('an integer has a range');
  return problems;
}

test('an axis that completion offers first is one that most contents have', () => {
  const { definitions: nouns } = JSON.parse(readFileSync('schema/dist/vitrail.v1.schema.json', 'utf8'));
  for (const noun of ['TopOp', 'SortOp', 'ReduceOp']) {
    expect(nouns[noun].properties.axis.examples).toEqual(['channel']);
  }
});
