import type { SchemaNode } from '../../../schema/node.ts';
import { at } from '../../base/at.ts';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { diagnostic, type MessageArgs } from '../../base/messages.ts';
import { nearest } from '../../base/nearest.ts';
import { join } from '../../base/pointer.ts';
import { type Branch, branchesOf, resolve } from './schema.ts';
import { exampleIn, expectedBy, foundIn, hasType, isObject, nounOf } from './words.ts';

/** The most keys compared per object; more reveal nothing further about what it was meant to be. */
const KEYS_LOOKED_AT = 50;

/** The branch of a union that the author meant, or the fault if it cannot be determined. */
export type Choice = { meant: Branch } | { fault: Diagnostic };

/**
 * Finds the branch of a union that an author meant: by the type of the value; for an object by its tags (`type`, `op`,
 * `mark`), then by the keys that it shares with a branch.
 */
export function choose(union: SchemaNode, value: unknown, pointer: string): Choice {
  const branches = branchesOf(union);
  const possible = branches.filter(({ node }) => accepts(node, value));
  const [first] = possible;
  if (!first) return { fault: wrongType(union, branches, value, pointer) };
  // If most branches have no tag, an object unlike all of them is not merely missing one.
  const tagged = possible.filter(({ node }) => tagsOf(node).length > 0);
  const isMostly = 2 * tagged.length >= possible.length;
  if (isObject(value) && !isMostly && possible.every(({ node }) => likeness(node, value) === 0)) {
    return { fault: wrongType(union, branches, value, pointer) };
  }
  return isObject(value)
    ? chooseObject(possible, value, pointer)
    : { meant: chooseScalar(possible, value) ?? first };
}

/** Whether a value has the type of a branch. */
function accepts({ type, enum: values }: SchemaNode, value: unknown): boolean {
  return type ? hasType(value, type) : values !== undefined && typeof value === 'string';
}

/** Returns the branch that a text satisfies, if possible one that takes not any text; undefined if none, or for other values. */
function chooseScalar(branches: readonly Branch[], value: unknown): Branch | undefined {
  if (typeof value !== 'string') return undefined;
  const short = branches.filter(({ node: { maxLength, minLength = 0 } }) => {
    return value.length >= minLength && (maxLength === undefined || value.length <= maxLength);
  });
  const isOfForm = ({ node: { pattern, enum: among } }: Branch) =>
    pattern ? new RegExp(pattern, 'u').test(value) : among?.includes(value);
  const isAny = ({ node: { pattern, enum: among } }: Branch) => !pattern && !among;
  return short.find(isOfForm) ?? short.find(isAny);
}

function chooseObject(branches: readonly Branch[], value: Record<string, unknown>, pointer: string): Choice {
  const tags = new Set(branches.flatMap(({ node }) => tagsOf(node)));
  let rest = branches;
  for (const tag of tags) {
    const tagged = rest.filter(({ node }) => tagsOf(node).includes(tag));
    if (tagged.length === 0 || !Object.hasOwn(value, tag)) continue;
    const matching = tagged.filter(({ node }) => node.properties?.[tag]?.const === value[tag]);
    if (matching.length === 0) return { fault: unknownTag(tagged, tag, value[tag], join(pointer, tag)) };
    const other = matching.length === 1 ? anotherKind(tagged, at(matching, 0), tag, value) : undefined;
    if (other) return { fault: diagnostic('another-kind', join(pointer, tag), other) };
    rest = matching;
  }
  const scored = rest.map((branch) => ({ branch, score: likeness(branch.node, value) }));
  const best = scored.reduce((a, b) => (b.score > a.score ? b : a));
  const alike = scored.filter(({ score }) => score === best.score).map(({ branch }) => branch);
  // If several branches are equally likely, only a tag can decide; continuing would be a guess.
  const doubtful = best.score === 0 ? rest : alike.length > 1 ? alike : [];
  const missing = doubtful.flatMap(({ node }) => tagsOf(node)).find((tag) => !Object.hasOwn(value, tag));
  if (missing === undefined) return { meant: best.branch };
  const meant = Object.keys(value).find((key) => isUnknown(doubtful, key) && nearest(key, [missing]));
  return {
    fault:
      meant === undefined
        ? missingTag(doubtful, missing, pointer)
        : diagnostic('unknown-key', join(pointer, meant), {
            key: meant,
            where: 'this object',
            known: [missing],
          }),
  };
}

const isUnknown = (branches: readonly Branch[], key: string): boolean =>
  branches.every(({ node }) => !Object.hasOwn(node.properties ?? {}, key));

/**
 * Returns the fault of an object whose keys belong to another kind than its tag says, so that one wrong tag is reported
 * rather than several wrong keys. Requires that at least two keys are superfluous or missing, that at least one is
 * superfluous, and that every superfluous key belongs to another kind and is no misspelling of a missing one.
 */
function anotherKind(
  branches: readonly Branch[],
  { node }: Branch,
  tag: string,
  value: Record<string, unknown>,
): MessageArgs<'another-kind'> | undefined {
  const keys = Object.keys(value);
  const needless = keys.filter((key) => !Object.hasOwn(node.properties ?? {}, key));
  const missing = (node.required ?? []).filter((key) => !Object.hasOwn(value, key));
  const isSlip = (key: string) => nearest(key, missing) !== undefined || isUnknown(branches, key);
  if (needless.length === 0 || needless.length + missing.length < 2 || needless.some(isSlip))
    return undefined;
  const fitting = branches.filter(
    ({ node: { properties = {}, required = [] } }) =>
      keys.every((key) => Object.hasOwn(properties, key)) &&
      required.every((key) => Object.hasOwn(value, key)),
  );
  const kinds = fitting.map((branch) => String(branch.node.properties?.[tag]?.const));
  return { where: nounOf(node), needless, missing, kinds };
}

/** Returns the keys with a fixed value, which identify a branch. */
export function tagsOf({ properties = {} }: SchemaNode): string[] {
  return Object.keys(properties).filter((key) => properties[key]?.const !== undefined);
}

/**
 * Scores how well an object matches a branch: by shared keys, then nearly shared keys, then fewest missing keys. 0 if
 * it shares none.
 */
function likeness({ properties = {}, required = [] }: SchemaNode, value: Record<string, unknown>): number {
  const known = Object.keys(properties);
  const keys = Object.keys(value).slice(0, KEYS_LOOKED_AT);
  const shared = keys.filter((key) => Object.hasOwn(properties, key)).length;
  const near = keys.filter((key) => !Object.hasOwn(properties, key) && nearest(key, known)).length;
  if (shared + near === 0) return 0;
  const missing = required.filter((key) => !Object.hasOwn(value, key)).length;
  return shared + near / 2 - missing / 100;
}

function unknownTag(branches: readonly Branch[], tag: string, name: unknown, pointer: string): Diagnostic {
  const nameOf = ({ node }: Branch): string => String(node.properties?.[tag]?.const);
  // What people call it elsewhere says which is meant.
  const called = branches.filter(
    ({ node }) => typeof name === 'string' && node.properties?.[tag]?.['x-also']?.includes(name),
  );
  const known = [...new Set((called.length > 0 ? called : branches).map(nameOf))];
  if (typeof name !== 'string') {
    const [first] = known;
    const example = JSON.stringify(first);
    return diagnostic('wrong-type', pointer, { expected: 'a name', found: foundIn(name), example });
  }
  return unknownName(tag === 'mark' ? 'Mark' : (branches[0]?.union ?? ''), name, known, pointer);
}

/** Returns the fault of a name that a union does not have. */
export function unknownName(
  union: string,
  name: string,
  known: readonly string[],
  pointer: string,
): Diagnostic {
  switch (union) {
    case 'Op':
      return diagnostic('unknown-op', pointer, { name, known });
    case 'Mark':
      return diagnostic('unknown-mark', pointer, { name, known });
    case 'Method':
      return diagnostic('unknown-method', pointer, { name, known });
    default:
      return diagnostic('unknown-type', pointer, { name, known });
  }
}

function missingTag(branches: readonly Branch[], tag: string, pointer: string): Diagnostic {
  const branch = branches.find(({ node }) => tagsOf(node).includes(tag));
  const example = `"${tag}": ${JSON.stringify(branch?.node.properties?.[tag]?.const)}`;
  return diagnostic('missing-key', pointer, { key: tag, where: 'this object', example });
}

function wrongType(
  union: SchemaNode,
  branches: readonly Branch[],
  value: unknown,
  pointer: string,
): Diagnostic {
  const named = (union.anyOf ?? []).map((one) => resolve(one)).filter(({ title }) => title !== undefined);
  const nodes =
    named.length > 0 && named.length === union.anyOf?.length ? named : branches.map(({ node }) => node);
  const options = [...new Set(nodes.map((node) => (node.anyOf ? nounOf(node) : expectedBy(node))))];
  const expected = union.title ? nounOf(union) : options.join(' or ');
  return diagnostic('wrong-type', pointer, { expected, found: foundIn(value), ...exampleIn(union) });
}
