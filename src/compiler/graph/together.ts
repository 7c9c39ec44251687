import type { TypedSpec } from '../check/check.ts';
import type { TypedContent, TypedTransform } from '../check/type.ts';
import { referencesIn } from '../references.ts';

/** A content that is normalized over all of its kind, as it is before that. */
export interface Member {
  kind: string;
  content: TypedTransform;
  /** The params that it follows from. */
  params: Set<string>;
}

/** Every content of a document that is normalized over all of its kind. */
export function membersOf({ contents, elements }: TypedSpec): Member[] {
  const shown = elements.flatMap(({ content, links, encode }) => [
    ...(content ? [content] : []),
    ...links,
    ...Object.values(encode.contents),
  ]);
  return [...contents.values(), ...shown].flatMap(within);
}

/** Those with which a content is normalized: of its kind, and there whenever it is, since they need no other choice. */
export function together(members: Member[], { kind, params }: Omit<Member, 'content'>): TypedTransform[] {
  return members
    .filter((other) => other.kind === kind && [...other.params].every((name) => params.has(name)))
    .map(({ content }) => content);
}

/** The content before one of its ops, and what it follows from; undefined where that op is not over all. */
export function memberAt(content: TypedTransform, at: number): Member | undefined {
  const { op, params, kind } = content.ops[at]!;
  if (op !== 'normalize' || params.over !== 'all') return undefined;
  const before = { ...content, ops: content.ops.slice(0, at) };
  return { kind: kind!, content: before, params: new Set(referencesIn(before).map(({ $param }) => $param)) };
}

/** What is normalized twice counts once: as it is before the first time. */
function within(content: TypedContent): Member[] {
  if (content.kind !== 'transform') return [];
  const others = content.ops.flatMap(({ other }) => other ?? []);
  const below = [content.of, ...(content.with ? [content.with] : []), ...others].flatMap(within);
  const own = content.ops.map((_, i) => memberAt(content, i)).find((member) => member !== undefined);
  return [...below, ...(own && below.length === 0 ? [own] : [])];
}
