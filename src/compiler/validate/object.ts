import type { SchemaNode } from '../../../schema/node.ts';
import { at } from '../../base/at.ts';
import { diagnostic } from '../../base/messages.ts';
import { nearest } from '../../base/nearest.ts';
import { join } from '../../base/pointer.ts';
import type { Report } from './report.ts';
import { nounOf } from './words.ts';

type Values = Record<string, unknown>;

/** Explains an object: one with fixed keys, or a map whose keys are chosen by the author. */
export function explainObject(node: SchemaNode, value: Values, pointer: string, report: Report): void {
  if (node.additionalProperties) explainMap(node, node.additionalProperties, value, pointer, report);
  else explainKeys(node, value, pointer, report);
}

function explainKeys(node: SchemaNode, value: Values, pointer: string, report: Report): void {
  const { properties = {}, required = [] } = node;
  const missing = new Set(required.filter((key) => !Object.hasOwn(value, key)));
  const where = nounOf(node);
  const known = Object.keys(value).filter((key) => Object.hasOwn(properties, key));
  if (report.brief) {
    for (const key of known) report.explain(properties[key]!, value[key], join(pointer, key));
  } else {
    const faults = known.map((key) => report.faultsOf(properties[key]!, value[key], join(pointer, key)));
    const faulty = known.filter((_, i) => at(faults, i).length > 0);
    const swapped = swappedIn(properties, value, faulty, report);
    if (swapped) report.add(diagnostic('swapped-values', join(pointer, swapped.a), swapped));
    else for (const fault of faults.flat()) if (!report.full) report.add(fault);
  }
  for (const key of Object.keys(value)) {
    if (report.full) return;
    if (Object.hasOwn(properties, key)) continue;
    // A required key that is misspelled is one mistake, not two.
    const meant = nearest(key, [...missing]);
    if (meant !== undefined) missing.delete(meant);
    const names = meant === undefined ? Object.keys(properties) : [meant];
    report.add(diagnostic('unknown-key', join(pointer, key), { key, where, known: names }));
  }
  for (const key of missing) {
    if (report.full) return;
    // Without its tag it is not certain that the object belongs to this branch.
    const whole = properties[key]?.const === undefined ? where : 'this object';
    report.add(diagnostic('missing-key', pointer, { key, where: whole, ...exampleOf(key, properties[key]) }));
  }
}

/** Returns the two faulty keys if each holds a value that fits the other: one mistake. */
function swappedIn(
  properties: NonNullable<SchemaNode['properties']>,
  value: Values,
  faulty: string[],
  report: Report,
): { a: string; b: string } | undefined {
  const [a, b, ...more] = faulty;
  if (a === undefined || b === undefined || more.length > 0) return undefined;
  return report.fits(properties[a]!, value[b]) && report.fits(properties[b]!, value[a])
    ? { a, b }
    : undefined;
}

function exampleOf(key: string, property: SchemaNode | undefined): { example?: string } {
  const value = property?.const ?? property?.examples?.[0] ?? property?.default ?? property?.enum?.[0];
  return value === undefined ? {} : { example: `${JSON.stringify(key)}: ${JSON.stringify(value)}` };
}

function explainMap(
  node: SchemaNode,
  values: SchemaNode,
  value: Values,
  pointer: string,
  report: Report,
): void {
  const { propertyNames, minProperties = 0, maxProperties = Number.POSITIVE_INFINITY } = node;
  const entries = Object.entries(value);
  const found = entries.length;
  if (found > maxProperties) {
    report.add(diagnostic('too-many', pointer, { found, limit: maxProperties, what: 'entries' }));
    return;
  }
  if (found < minProperties) {
    report.add(diagnostic('too-few', pointer, { found, limit: minProperties, what: 'entries' }));
  }
  for (const [key, inner] of entries) {
    if (report.full) return;
    const here = join(pointer, key);
    if (propertyNames) report.explain(propertyNames, key, here);
    report.explain(values, inner, here);
  }
}
