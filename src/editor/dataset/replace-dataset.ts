import { applyEdits, type Edit, type JSONPath, modify, parse } from 'jsonc-parser';
import type { OwnDataset } from './folder.ts';

const OPTIONS = { formattingOptions: { insertSpaces: true, tabSize: 2 } };

/**
 * Returns the edits by which a document takes another dataset: in place of the first of its datasets, wherever that is
 * named, with examples that params hold among the new ones. Undefined where it has no dataset.
 */
export function replaceDataset(text: string, { dataset, url }: OwnDataset): Edit[] | undefined {
  const { inputs = {}, params = [] } = (parse(text, [], { allowTrailingComma: true }) ?? {}) as Written;
  const named = Object.entries(inputs).filter(([, input]) => input?.dataset !== undefined);
  const first = JSON.stringify(named[0]?.[1]?.dataset);
  const replaced = named.filter(([, input]) => JSON.stringify(input?.dataset) === first).map(([id]) => id);
  if (replaced.length === 0) return undefined;
  const count = dataset.examples.length;
  const changes: [JSONPath, unknown][] = [
    ...replaced.map((id): [JSONPath, unknown] => [['inputs', id, 'dataset'], { url }]),
    ...params.flatMap(({ type, value }, i): [JSONPath, unknown][] =>
      type === 'example' && typeof value === 'number' && value >= count ? [[['params', i, 'value'], 0]] : [],
    ),
  ];
  return changes.flatMap(([path, value]) => modify(text, path, value, OPTIONS));
}

interface Written {
  inputs?: Record<string, { dataset?: unknown } | undefined>;
  params?: { type?: unknown; value?: unknown }[];
}

/** Returns a document about a dataset: the gallery's view of detectors and the real pictures in which they are strongest. */
export function documentFor(own: OwnDataset, template: string): string {
  const text = applyEdits(template, replaceDataset(template, own) ?? []);
  return applyEdits(text, modify(text, ['title'], `What detectors meet in ${own.dataset.title}`, OPTIONS));
}
