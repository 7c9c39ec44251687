import validateSpec from '../../../schema/dist/validate.js';
import type { Diagnostic } from '../../base/diagnostic.ts';
import { diagnostic } from '../../base/messages.ts';
import { split } from '../../base/pointer.ts';
import { MAX_DEPTH } from '../parse/parse.ts';
import { explain } from './explain.ts';
import { checkRepeats } from './repeats.ts';
import { schema } from './schema.ts';
import { foundIn, isObject } from './words.ts';

/**
 * Checks a value against the schema of the language. Never throws. The generated validator decides; if it rejects the
 * value, the schema is walked along the value to find what the author meant.
 */
export function validate(value: unknown): { diagnostics: Diagnostic[] } {
  if (isDeeperThan(value, MAX_DEPTH))
    return { diagnostics: [diagnostic('too-deep', '', { limit: MAX_DEPTH })] };
  const diagnostics = versionOf(value);
  if (!validateSpec(value)) {
    const faults = explain(schema, value).map((found) => namingParams(found, value));
    diagnostics.push(...(faults.length > 0 ? faults : [unexplained(value)]));
  }
  diagnostics.push(...checkRepeats(value));
  return { diagnostics };
}

/** Warns about a document of another version, which is read all the same. */
function versionOf(value: unknown): Diagnostic[] {
  const found = isObject(value) ? value.$schema : undefined;
  const wanted = schema.$id;
  if (typeof found !== 'string' || found === wanted) return [];
  const newer = majorOf(found) > majorOf(wanted);
  return [diagnostic('schema-version', '/$schema', { found, wanted, newer })];
}

function majorOf(id: string): number {
  return Number(/^https:\/\/vitrail\.dev\/schema\/v(\d+)\.json$/.exec(id)?.[1] ?? 0);
}

/** Rewords the fault of an initial value of the wrong type in terms of its param. */
function namingParams(found: Diagnostic, document: unknown): Diagnostic {
  const [, position, key, ...rest] = split(found.pointer);
  if (found.code !== 'wrong-type' || key !== 'value' || rest.length > 0) return found;
  if (!isObject(document) || !Array.isArray(document.params) || !found.pointer.startsWith('/params/'))
    return found;
  const { name, type, value } = document.params[Number(position)];
  if (typeof name !== 'string' || typeof type !== 'string') return found;
  return diagnostic('value-type', found.pointer, { param: name, type, found: foundIn(value) });
}

/** Returns a fault at the place that the validator reports, in case the walk finds none. */
function unexplained(value: unknown): Diagnostic {
  const pointer = validateSpec.errors?.[0]?.instancePath ?? '';
  return diagnostic('wrong-type', pointer, { expected: 'something else', found: foundIn(value) });
}

/** Whether a value is nested deeper than a limit. Not recursive, since it guards everything that recurses. */
function isDeeperThan(value: unknown, limit: number): boolean {
  const pending: [value: unknown, depth: number][] = [[value, 0]];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const [inner, depth] = next;
    if (typeof inner !== 'object' || inner === null) continue;
    if (depth >= limit) return true;
    for (const child of Object.values(inner)) pending.push([child, depth + 1]);
  }
  return false;
}
