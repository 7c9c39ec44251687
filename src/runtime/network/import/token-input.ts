import { fault } from '../../../base/messages.ts';
import type { BlueprintInput } from './blueprint.ts';
import type { Builder } from './builder.ts';
import { Constant } from './constant.ts';

/** The number of tokens where neither the file nor the document gives one. */
const USUAL = 64;

/** Whole numbers, of which each may stand for a token. */
const TYPES = ['int32', 'int64'];

/** Inputs that say something of each token, by their names in exports of language models: what they usually say. */
const BESIDE: [RegExp, (place: number) => number][] = [
  [/mask/i, () => 1],
  [/token_type|segment/i, () => 0],
  [/position/i, (place) => place],
];

/** An input of a file. */
export interface NamedInput {
  name: string;
  type: string;
  /** With the batch axis; -1 for a length that is left open. */
  dims: number[];
}

/** Returns the input that holds tokens, if the file's inputs are those of a network of text. */
export function tokensAmong(inputs: readonly NamedInput[]): NamedInput | undefined {
  const rows = inputs.filter(({ type, dims }) => TYPES.includes(type) && dims.length === 2);
  const own = rows.filter(({ name }) => !BESIDE.some(([pattern]) => pattern.test(name)));
  return own.length === 1 && rows.length === inputs.length ? own[0] : undefined;
}

/**
 * Adds a network's input: the numbers of tokens. Other inputs get their usual values.
 * @param length where the file leaves it open
 */
export function enterTokens(
  b: Builder,
  tokens: NamedInput,
  all: readonly NamedInput[],
  length?: number,
): BlueprintInput {
  const given = tokens.dims[1] ?? -1;
  const count = given > 0 ? given : (length ?? USUAL);
  b.begin(tokens.name);
  b.name(tokens.name, { name: tokens.name, shape: [count], order: [0], whole: true });
  const others = all.filter(({ name }) => name !== tokens.name);
  for (const { name } of others) {
    const [, value] = BESIDE.find(([pattern]) => pattern.test(name))!;
    b.name(
      name,
      Constant.of(
        name,
        Array.from({ length: count }, (_, place) => value(place)),
        [1, count],
      ),
    );
  }
  return {
    kind: 'tokens',
    name: tokens.name,
    shape: [count],
    assumed: given <= 0 && length === undefined,
    ...(given > 0 && { fixed: true }),
    ...(others.length > 0 && { filled: others.map(({ name }) => name) }),
  };
}

/** Throws the fault `network-input-kind` where no table of embeddings reads the input: its numbers are no tokens. */
export function checkEmbedded(b: Builder, { name }: BlueprintInput): void {
  if (b.ops.some((op) => op.kind === 'embedding')) return;
  throw fault('network-input-kind', {
    input: name,
    found: 'rows of whole numbers, which no table of tokens reads',
  });
}
