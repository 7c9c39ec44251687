import { type Diagnostic, inSentences } from '../base/diagnostic.ts';
import type { Item } from './item.ts';

/** Returns what an item that does not fit says of the reason; `info` says what it is. */
export const unfitFor = (fault: Diagnostic, info: string): Pick<Item, 'unfit' | 'info'> => ({
  unfit: fault.brief ?? 'does not fit here',
  info: [inSentences(fault), info].filter((text) => text !== '').join('\n'),
});

/** Puts items in order: what fits, what people call it elsewhere, what does not fit. */
export function inOrder(items: readonly Item[]): Item[] {
  const fits = items.filter(({ unfit }) => unfit === undefined);
  const called = items.flatMap((item) =>
    (item.also ?? []).map((word) => ({ ...item, label: word, detail: item.label })),
  );
  const isUnfit = ({ unfit }: Item): boolean => unfit !== undefined;
  return [
    ...fits,
    ...called.filter((item) => !isUnfit(item)),
    ...items.filter(isUnfit),
    ...called.filter(isUnfit),
  ];
}
