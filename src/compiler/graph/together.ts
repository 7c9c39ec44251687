import { perObject } from '../../base/per-object.ts';
import type { TypedSpec } from '../check/check.ts';
import { partsOf, withParts } from '../check/parts.ts';
import type { TypedContent, TypedOp, TypedTransform } from '../check/type.ts';
import { paramsIn } from '../references.ts';
import type { Lowering } from './lowering.ts';

/** A content as it is before one of its operations, which normalizes it over all of its kind. */
interface Member {
  kind: string;
  content: TypedTransform;
  /** How many of its operations come before that. */
  ops: number;
  /** The params that it follows from. */
  params: ReadonlySet<string>;
}

/** Members of one kind that follow from the same params. */
interface Company {
  of: Member;
  all: Member[];
}

/** The contents of a document that are normalized over all of their kind. */
export class Together {
  readonly #companies = new Map<string, Company>();
  /** By kind and params: the node of the largest number. */
  readonly #largest = new Map<string, string>();

  constructor({ contents, elements }: TypedSpec) {
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
   * The node of the largest number of all with which a content is normalized by one of its operations: those of its
   * kind that are there whenever it is, since they need no other choice. Undefined where that operation is not over all.
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

/** What is normalized twice counts once: as it is before the first time. */
function membersOf(contents: TypedContent[]): Member[] {
  return [...withParts(contents)].flatMap((content) => {
    if (content.kind !== 'transform' || partsOf(content).some(isNormalized)) return [];
    return content.ops.map((_, i) => memberAt(content, i)).find((member) => member !== undefined) ?? [];
  });
}

/** Whether a content, or what it is made of, is normalized over all of its kind. */
const isNormalized: (content: TypedContent) => boolean = perObject((content) => {
  if (content.kind !== 'transform') return false;
  return content.ops.some(isOverAll) || partsOf(content).some(isNormalized);
});

const isOverAll = ({ op, params }: TypedOp): boolean => op === 'normalize' && params.over === 'all';

/** The content before one of its ops, and what it follows from; undefined where that op is not over all. */
function memberAt(content: TypedTransform, at: number): Member | undefined {
  const op = content.ops[at]!;
  if (!isOverAll(op)) return undefined;
  const { of, with: second, ops } = content;
  const parts = [of, ...(second ? [second] : []), ...ops.slice(0, at)];
  return { kind: op.kind!, content, ops: at, params: new Set(parts.flatMap((part) => [...paramsIn(part)])) };
}
