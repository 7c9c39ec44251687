import { perObject } from '../../base/per-object.ts';
import type { TypedDocument } from '../check/check.ts';
import { partsOf, withParts } from '../check/parts.ts';
import type { TypedContent, TypedOp, TypedTransform } from '../check/type.ts';
import { paramsIn } from '../references.ts';
import type { Lowering } from './lowering.ts';

/** A content just before an operation that normalizes it over all contents of its kind of number. */
interface Member {
  kind: string;
  content: TypedTransform;
  /** The number of operations before that one. */
  ops: number;
  /** The params that the content depends on. */
  params: ReadonlySet<string>;
}

/** Members of the same kind that depend on the same params. */
interface Company {
  of: Member;
  all: Member[];
}

/** The contents of a document that are normalized over all of their kind, with their shared maxima. */
export class Together {
  readonly #companies = new Map<string, Company>();
  /** The node of the shared maximum, by kind and params. */
  readonly #largest = new Map<string, string>();

  constructor({ contents, elements }: TypedDocument) {
    const shown = elements.flatMap(({ content, links, encode }) => [
      ...(content ? [content] : []),
      ...links,
      ...Object.values(encode.contents),
    ]);
    for (const member of membersOf([...contents.values(), ...shown])) {
      const company = this.#companies.get(nameOf(member)) ?? { of: member, all: [] };
      company.all.push(member);
      this.#companies.set(nameOf(member), company);
    }
  }

  /**
   * Returns the node of the shared maximum by which operation `at` normalizes a content: over all members of its kind
   * that depend on no other params, and so exist whenever it does. Undefined if that operation does not normalize over
   * all.
   */
  lowerLargest(content: TypedTransform, at: number, lowering: Lowering): string | undefined {
    const member = memberAt(content, at);
    if (!member) return undefined;
    const name = nameOf(member);
    const largest = this.#largest.get(name) ?? this.#add(member, lowering);
    this.#largest.set(name, largest);
    return largest;
  }

  #add({ kind, params }: Member, { graph, lower }: Lowering): string {
    const largestOf = (nodes: string[]) =>
      graph.add('transform/largest', 'page', {}, [...new Set(nodes)].sort());
    const companies = [...this.#companies.values()].filter(
      ({ of }) => of.kind === kind && [...of.params].every((name) => params.has(name)),
    );
    return largestOf(
      companies.map(({ all }) => largestOf(all.map(({ content, ops }) => lower(content, ops)))),
    );
  }
}

const nameOf = ({ kind, params }: Member): string => JSON.stringify([kind, ...[...params].sort()]);

/** Returns the members among contents. One that is normalized twice counts once, as it is before the first time. */
function membersOf(contents: TypedContent[]): Member[] {
  return [...withParts(contents)].flatMap((content) => {
    if (content.kind !== 'transform' || partsOf(content).some(isNormalized)) return [];
    return content.ops.map((_, i) => memberAt(content, i)).find((member) => member !== undefined) ?? [];
  });
}

/** Whether a content, or a content it is made of, is normalized over all of its kind. */
const isNormalized: (content: TypedContent) => boolean = perObject((content) => {
  if (content.kind !== 'transform') return false;
  return content.ops.some(isOverAll) || partsOf(content).some(isNormalized);
});

const isOverAll = ({ op, params }: TypedOp): boolean => op === 'normalize' && params.over === 'all';

/**
 * Returns the content before operation `at`, with the params it depends on; undefined if that operation does not
 * normalize over all.
 */
function memberAt(content: TypedTransform, at: number): Member | undefined {
  const op = content.ops[at]!;
  if (!isOverAll(op)) return undefined;
  const { of, with: second, ops } = content;
  const parts = [of, ...(second ? [second] : []), ...ops.slice(0, at)];
  return { kind: op.kind!, content, ops: at, params: new Set(parts.flatMap((part) => [...paramsIn(part)])) };
}
