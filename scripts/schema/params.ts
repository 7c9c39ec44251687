import type { Definition, DefinitionParam } from '../../schema/dist/definitions.ts';
import { AXES } from '../../src/base/axis.ts';
import { BANNER } from './outputs.ts';

/** Kinds of operators that kernels compute. */
const COMPUTED: readonly Definition['kind'][] = ['attribution', 'transform'];

/** Generates the types of what kernels are given: the params of each Definition, with those of the document filled in. */
export function paramsModule(definitions: readonly Definition[]): string {
  const operators = definitions
    .filter(({ kind }) => COMPUTED.includes(kind))
    .map(({ kind, name, params }) => `  '${kind}/${name}': {${params.flatMap(fieldOf).join('')} };`);
  const axis = AXES.map((name) => `'${name}'`).join(' | ');
  return `${BANNER}
type Axis = ${axis};

/** By operator: its params as a kernel is given them. */
export interface OperatorParams {
${operators.join('\n')}
}

${namesOf('attribution', 'MethodName')}
${namesOf('transform', 'TransformName')}
${namesOf('mark', 'MarkName')}
${namesOf('arrange', 'ArrangementName')}
`;

  function namesOf(kind: Definition['kind'], type: string): string {
    const names = definitions.filter((definition) => definition.kind === kind).map(({ name }) => `'${name}'`);
    return `export type ${type} = ${names.join(' | ')};`;
  }
}

/** Returns the field of a param; none for a content, which is an input of the kernel. */
function fieldOf({ name, type, required, default: otherwise, enum: values }: DefinitionParam): string[] {
  const given = typeOf(type, values);
  if (given === undefined) return [];
  return [` ${name}${required || otherwise !== undefined ? '' : '?'}: ${given};`];
}

function typeOf(type: DefinitionParam['type'], values: string[] = []): string | undefined {
  switch (type) {
    case 'integer':
    case 'number':
      return 'number';
    case 'string':
    case 'layer':
      return 'string';
    case 'boolean':
      return 'boolean';
    case 'enum':
      return values.map((value) => `'${value}'`).join(' | ');
    case 'axis':
      return 'Axis';
    case 'axes':
      return 'Axis[]';
    case 'at':
      return 'number | { x: number; y: number }';
    case 'entries':
      return 'number[]';
    case 'labels':
    case 'mask':
      return 'string[]';
    case 'substrate':
      return "{ kind: 'map'; size: [height: number, width: number]; layer: string } | { kind: 'channels' } | { kind: 'patches'; axis: Axis; size: [height: number, width: number]; layer: string }";
    case 'vega':
      return 'object';
    case 'input':
    case 'content':
      return undefined;
  }
}
