import type { SchemaNode } from '../../../schema/node.ts';
import { type Diagnostic, MOST_FAULTS } from '../../base/diagnostic.ts';
import { diagnostic } from '../../base/messages.ts';
import { join } from '../../base/pointer.ts';
import { choose } from './branches.ts';
import { explainObject } from './object.ts';
import type { Report } from './report.ts';
import { explainChoice, explainScalar } from './scalar.ts';
import { resolve } from './schema.ts';
import { exampleIn, expectedBy, foundIn, hasType, isObject } from './words.ts';

/** Returns where and why a value violates a schema: one diagnostic per mistake of the author. */
export function explain(root: SchemaNode, value: unknown): Diagnostic[] {
  const diagnostics = faultsOf(root, value, '');
  // Unlisted faults must not pass as valid parts, so the document as a whole gets a fault.
  if (diagnostics.length >= MOST_FAULTS) {
    diagnostics.push(diagnostic('too-many-faults', '', { limit: MOST_FAULTS }));
  }
  return diagnostics;
}

/** Returns the faults of the value at a pointer, up to the limit. */
function faultsOf(node: SchemaNode, value: unknown, pointer: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const report: Report = {
    ...WALK,
    add: (found) => diagnostics.push(found),
    get full() {
      return diagnostics.length >= MOST_FAULTS;
    },
    explain: (part, inner, at) => explainNode(part, inner, at, report),
  };
  report.explain(node, value, pointer);
  return diagnostics;
}

/** Whether a value follows a schema, as far as the walk can tell. */
function fits(node: SchemaNode, value: unknown): boolean {
  let faults = 0;
  const report: Report = {
    ...WALK,
    add: () => void faults++,
    get full() {
      return faults > 0;
    },
    brief: true,
    explain: (part, inner, at) => explainNode(part, inner, at, report),
  };
  report.explain(node, value, '');
  return faults === 0;
}

const WALK = { faultsOf, fits };

/** Explains the value at a pointer. `union` is the title of the union that led here. */
function explainNode(from: SchemaNode, value: unknown, pointer: string, report: Report, union = ''): void {
  const node = resolve(from);
  if (report.full) return;
  if (node.anyOf) {
    const choice = choose(node, value, pointer);
    if ('fault' in choice) report.add(choice.fault);
    else explainNode(choice.meant.node, value, pointer, report, choice.meant.union);
  } else if (node.type && !hasType(value, node.type)) {
    report.add(
      diagnostic('wrong-type', pointer, {
        expected: expectedBy(node),
        found: foundIn(value),
        ...exampleIn(node),
      }),
    );
  } else if (node.enum || node.const !== undefined) {
    explainChoice(node, value, pointer, report, union);
  } else if (isObject(value)) {
    explainObject(node, value, pointer, report);
  } else if (Array.isArray(value)) {
    explainArray(node, value, pointer, report);
  } else {
    explainScalar(node, value, pointer, report);
  }
}

function explainArray(node: SchemaNode, value: unknown[], pointer: string, report: Report): void {
  const { items, minItems = 0, maxItems = Number.POSITIVE_INFINITY } = node;
  const found = value.length;
  if (found > maxItems)
    report.add(diagnostic('too-many', pointer, { found, limit: maxItems, what: 'entries' }));
  else if (found < minItems)
    report.add(diagnostic('too-few', pointer, { found, limit: minItems, what: 'entries' }));
  else if (items) value.forEach((item, i) => void explainNode(items, item, join(pointer, i), report));
}
