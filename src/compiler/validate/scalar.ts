import type { SchemaNode } from '../../../schema/node.ts';
import { diagnostic } from '../../base/messages.ts';
import { tagsOf, unknownName } from './branches.ts';
import type { Report } from './report.ts';
import { branchesOf, schema } from './schema.ts';
import { expectedBy, foundIn, nounOf } from './words.ts';

/** Explains a text or a number; boolean and null have no faults besides their type. */
export function explainScalar(node: SchemaNode, value: unknown, pointer: string, report: Report): void {
  if (typeof value === 'string') explainText(node, value, pointer, report);
  else if (typeof value === 'number') explainNumber(node, value, pointer, report);
}

/** Explains one of several fixed values. `union` is the title of the union that led here. */
export function explainChoice(
  node: SchemaNode,
  value: unknown,
  pointer: string,
  report: Report,
  union: string,
): void {
  const allowed = node.enum ?? [node.const];
  if (allowed.includes(value)) return;
  if (typeof value !== 'string') {
    report.add(diagnostic('wrong-type', pointer, { expected: expectedBy(node), found: foundIn(value) }));
  } else if (schema.definitions?.[union]) {
    explainName(union, value, pointer, report);
  } else {
    report.add(diagnostic('not-allowed', pointer, { value, allowed }));
  }
}

/** Explains a name on its own: it is unknown, or it names something that requires params. */
function explainName(union: string, name: string, pointer: string, report: Report): void {
  const named = branchesOf({ $ref: `#/definitions/${union}` }).flatMap(({ node }) =>
    tagsOf(node).map((tag) => ({ node, tag, name: String(node.properties?.[tag]?.const) })),
  );
  const known = named.find((branch) => branch.name === name);
  if (!known) {
    const names = named.map((branch) => branch.name);
    report.add(unknownName(union, name, names, pointer));
    return;
  }
  const { node, tag } = known;
  const params = (node.required ?? []).filter((key) => key !== tag);
  const values = params.map((key) => [key, node.properties?.[key]?.examples?.[0]]);
  const example = JSON.stringify({ [tag]: name, ...Object.fromEntries(values) });
  report.add(diagnostic('missing-key', pointer, { key: params[0] as string, where: nounOf(node), example }));
}

/** Titles of the schemas of texts that stand for a part of a network or a content. */
const PARTS = ['PartText', 'SubstrateText', 'RefText'];

function explainText(node: SchemaNode, value: string, pointer: string, report: Report): void {
  const { minLength = 0, maxLength = Number.POSITIVE_INFINITY, pattern, title } = node;
  const found = value.length;
  if (found > maxLength) {
    report.add(diagnostic('too-many', pointer, { found, limit: maxLength, what: 'characters' }));
  } else if (found < minLength) {
    report.add(diagnostic('too-few', pointer, { found, limit: minLength, what: 'characters' }));
  } else if (pattern && !new RegExp(pattern, 'u').test(value)) {
    const isPart = title !== undefined && PARTS.includes(title);
    report.add(
      isPart
        ? diagnostic('bad-shorthand', pointer, { text: value })
        : diagnostic('bad-id', pointer, { id: value, number: pattern.startsWith('^\\d') }),
    );
  }
}

function explainNumber(node: SchemaNode, value: number, pointer: string, report: Report): void {
  const { minimum: min, exclusiveMinimum: above, maximum: max } = node;
  const within =
    value >= (min ?? -Infinity) && value > (above ?? -Infinity) && value <= (max ?? Number.POSITIVE_INFINITY);
  if (within) return;
  report.add(
    diagnostic('out-of-range', pointer, {
      value,
      ...(min === undefined ? {} : { min }),
      ...(above === undefined ? {} : { above }),
      ...(max === undefined ? {} : { max }),
    }),
  );
}
