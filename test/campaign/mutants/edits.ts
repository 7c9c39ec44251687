import { type ESTree, parseSync } from 'vite';
import { ATOM_NAMES } from '../../../src/base/atoms.ts';
import { AXES } from '../../../src/base/axis.ts';

/** One small fault put into a source: the text between two offsets becomes another. */
export interface Edit {
  /** What kind of fault: `relation`, `arithmetic`, `constant`, … */
  kind: string;
  start: number;
  end: number;
  text: string;
}

type Node = ESTree.Node;
/** The faults that can be made at a node. `text` gives the source of a node. */
type Maker = (node: Node, text: (node: Node) => string) => Edit[];

const OPERATORS: Record<string, Record<string, string[]>> = {
  relation: {
    '<': ['<=', '>='],
    '<=': ['<', '>'],
    '>': ['>=', '<='],
    '>=': ['>', '<'],
    '===': ['!=='],
    '!==': ['==='],
  },
  arithmetic: { '+': ['-'], '-': ['+'], '*': ['/'], '/': ['*'], '%': ['*'], '**': ['*'] },
  logic: { '&&': ['||'], '||': ['&&'], '??': ['&&'] },
  assignment: { '+=': ['-='], '-=': ['+='], '*=': ['/='] },
};

const METHODS: Record<string, string> = {
  min: 'max',
  max: 'min',
  minimum: 'maximum',
  maximum: 'minimum',
  floor: 'ceil',
  ceil: 'floor',
  some: 'every',
  every: 'some',
};

/** Methods whose two arguments may come in either order. */
const COMMUTATIVE = new Set(['min', 'max', 'minimum', 'maximum', 'add', 'mul', 'equal']);

/** Words of the language that stand for one another's opposite or neighbour. */
const WORDS = [
  AXES,
  ATOM_NAMES,
  ['positive', 'negative'],
  ['from', 'to'],
  ['ascending', 'descending'],
] as const;

const MAKERS: Maker[] = [
  function operators(node, text) {
    if (!('operator' in node) || !('left' in node) || !('right' in node)) return [];
    const { left, right, operator } = node as { left: Node; right: Node; operator: string };
    if ([left, right].some(isText)) return [];
    return Object.entries(OPERATORS).flatMap(([kind, table]) =>
      (table[operator] ?? []).map((other) => {
        const between = { kind, start: left.end, end: right.start };
        // Between the two stand nothing but the operator, parentheses and space.
        const gap = text({ ...node, start: left.end, end: right.start });
        return { ...between, text: gap.replace(operator, other) };
      }),
    );
  },

  function conditions(node, text) {
    const tested = ['IfStatement', 'ConditionalExpression', 'WhileStatement'];
    if (!tested.includes(node.type)) return [];
    const { test } = node as { test: Node } & Node;
    return [{ kind: 'condition', ...placeOf(test), text: `!(${text(test)})` }];
  },

  function elses(node) {
    if (node.type !== 'IfStatement' || !node.alternate) return [];
    return [{ kind: 'else', ...placeOf(node.alternate), text: '{}' }];
  },

  function statements(node) {
    const plain = ['ExpressionStatement', 'ContinueStatement', 'BreakStatement', 'ThrowStatement'];
    return plain.includes(node.type) ? [{ kind: 'statement', ...placeOf(node), text: ';' }] : [];
  },

  function returns(node, text) {
    if (!('body' in node) || !/Function/.test(node.type)) return [];
    const block = node.body as Node | null;
    const last = block?.type === 'BlockStatement' ? block.body.at(-1) : undefined;
    if (!last || last.type === 'ReturnStatement' || last.type === 'ThrowStatement') return [];
    return [{ kind: 'return', ...placeOf(last), text: `return; ${text(last)}` }];
  },

  function swaps(node, text) {
    if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return [];
    const [first, second] = node.arguments;
    if (!first || !second || [first, second].some(({ type }) => type === 'SpreadElement')) return [];
    const between = text({ ...node, start: first.end, end: second.start });
    if (text(first) === text(second) || commutes(node.callee)) return [];
    const swapped = `${text(second)}${between}${text(first)}`;
    return [{ kind: 'swap', start: first.start, end: second.end, text: swapped }];
  },

  function methods(node) {
    if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return [];
    const { property } = node;
    const other = Object.hasOwn(METHODS, property.name) ? METHODS[property.name] : undefined;
    return other ? [{ kind: 'method', ...placeOf(property), text: other }] : [];
  },

  function literals(node) {
    if (node.type !== 'Literal') return [];
    const { value } = node;
    const into = (kind: string, text: string) => ({ kind, ...placeOf(node), text });
    if (typeof value === 'boolean') return [into('constant', String(!value))];
    if (typeof value === 'number') return [value + 1, value - 1].map((n) => into('constant', `(${n})`));
    return neighbours(value).map((word) => into('word', `'${word}'`));
  },

  function signs(node, text) {
    if (node.type === 'UpdateExpression') {
      return [{ kind: 'sign', ...placeOf(node), text: text(node).replace(/\+\+|--/, opposite) }];
    }
    if (node.type !== 'UnaryExpression' || !['-', '!'].includes(node.operator)) return [];
    return [{ kind: 'sign', ...placeOf(node), text: text(node.argument) }];
  },
];

const opposite = (step: string): string => (step === '++' ? '--' : '++');
const commutes = (callee: Node): boolean =>
  callee.type === 'MemberExpression' &&
  callee.property.type === 'Identifier' &&
  COMMUTATIVE.has(callee.property.name);
const placeOf = ({ start, end }: Node) => ({ start, end });
const isText = (node: Node): boolean =>
  node.type === 'TemplateLiteral' || (node.type === 'Literal' && typeof node.value === 'string');

/** The word after a word, of its kind. */
function neighbours(word: unknown): string[] {
  const list = WORDS.find((words) => (words as readonly unknown[]).includes(word)) as string[] | undefined;
  return list ? [list[(list.indexOf(word as string) + 1) % list.length]!] : [];
}

/** Expressions around which TypeScript writes a type. */
const TYPED = new Set(['TSNonNullExpression', 'TSAsExpression', 'TSSatisfiesExpression']);

/** Every small fault that can be put into a TypeScript source, one at a time. */
export function editsOf(source: string): Edit[] {
  const { program } = parseSync('source.ts', source);
  const text = ({ start, end }: Node) => source.slice(start, end);
  const edits: Edit[] = [];
  const visit = (node: Node): void => {
    if (TYPED.has(node.type)) return visit((node as { expression: Node } & Node).expression);
    if (node.type.startsWith('TS') || node.type === 'ImportDeclaration') return;
    for (const make of MAKERS) edits.push(...make(node, text));
    for (const child of Object.values(node).flat()) if (isNode(child)) visit(child);
  };
  visit(program);
  return edits;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && 'start' in value;

/** A source with one fault in it. */
export const edited = (source: string, { start, end, text }: Edit): string =>
  source.slice(0, start) + text + source.slice(end);
