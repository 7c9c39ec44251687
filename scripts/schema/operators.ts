import type { Definition, DefinitionParam } from '../../schema/dist/definitions.ts';
import type { SchemaNode } from '../../schema/node.ts';
import type { Noun } from './sources.ts';

const LONGEST_TEXT = 200;
const LARGEST_NUMBER = 1e9;

/** Returns the schemas of a noun by title, with a branch for each operator of its kind. */
export function expandOperators(noun: Noun, definitions: readonly Definition[]): Record<string, SchemaNode> {
  const { 'x-operators': operators, ...base } = noun;
  if (!operators) return { [noun.title]: base };
  const { kind, tag } = operators;
  const own = definitions.filter((definition) => definition.kind === kind);

  const { title, description, examples, properties, required = [] } = base;
  const untagged = required.filter((key) => key !== 'type');
  const objects = own.flatMap((definition) => {
    const object = operatorObject(definition, title, tag, properties, [...untagged, tag]);
    return definition.name === operators.default ? [object, withoutTag(object, title, tag)] : [object];
  });
  const branches = objects.map((object) => object.title as string);
  const result: Record<string, SchemaNode> = {};
  if (!properties) {
    const text = `${title}Text`;
    result[text] = operatorText(text, kind, own);
    branches.unshift(text);
  }
  for (const object of objects) result[object.title as string] = object;
  return { [title]: { title, description, anyOf: branches.map(reference), examples }, ...result };
}

/** Returns the schema of an operator that is meant where its tag is left out: there the type says what it is. */
function withoutTag(object: SchemaNode, noun: string, tag: string): SchemaNode {
  const { properties = {}, required = [], ...rest } = object;
  const { [tag]: _, ...others } = properties;
  return {
    ...rest,
    title: `Plain${noun}`,
    properties: others,
    required: ['type', ...required.filter((key) => key !== tag)],
  };
}

/** Returns a reference within the bundle. */
export function reference(title: string): SchemaNode {
  return { $ref: `#/definitions/${title}` };
}

/** Returns the schema of operators that are written as a name alone. */
function operatorText(
  title: string,
  kind: Definition['kind'],
  definitions: readonly Definition[],
): SchemaNode {
  const names = definitions.filter(({ params }) => !params.some((param) => param.required));
  return {
    title,
    description: 'The name alone, where nothing else must be said.',
    'x-operator': kind,
    enum: names.map(({ name }) => name),
  };
}

function operatorObject(
  definition: Definition,
  noun: string,
  tag: string,
  properties: Noun['properties'] = {},
  required: readonly string[],
): SchemaNode {
  const params = definition.params.map((param) => [param.name, paramSchema(param)]);
  const { type, content, ...others } = properties;
  const contents = content ? contentOf(definition, content) : {};
  return {
    title: `${pascal(definition.name)}${noun}`,
    description: definition.doc,
    type: 'object',
    properties: {
      ...(type ? { type } : {}),
      [tag]: {
        description: definition.title,
        'x-operator': definition.kind,
        ...(definition.also ? { 'x-also': definition.also } : {}),
        const: definition.name,
      },
      ...contents,
      ...others,
      ...Object.fromEntries(params),
    },
    required: [
      ...required.filter((key) => key !== 'content' || contents.content),
      ...definition.params.filter((param) => param.required).map(({ name }) => name),
    ],
    additionalProperties: false,
  };
}

/** Returns the schema of what an element shows: one content, several, or none. */
function contentOf({ contents }: Definition, content: SchemaNode): { content?: SchemaNode } {
  if (contents === 'none') return {};
  if (contents !== 'several') return { content };
  const { description } = content;
  return { content: { description, anyOf: [reference('Content'), reference('ContentList')] } };
}

function paramSchema(param: DefinitionParam): SchemaNode {
  const notes: SchemaNode = {
    description: param.doc,
    ...(param.default === undefined ? {} : { default: param.default }),
    examples: [exampleOf(param)],
  };
  const schema = valueSchema(param);
  if (!param.reactive) return { ...notes, ...(schema.$ref ? { allOf: [schema] } : schema) };
  const { anyOf = [schema], ...rest } = schema;
  return { ...notes, ...(schema.anyOf ? rest : {}), anyOf: [...anyOf, reference('ParamRef')] };
}

function valueSchema({ type, enum: values, min, max }: DefinitionParam): SchemaNode {
  switch (type) {
    case 'integer':
    case 'number':
      return { type, minimum: min ?? -LARGEST_NUMBER, maximum: max ?? LARGEST_NUMBER };
    case 'string':
      return { type, maxLength: LONGEST_TEXT };
    case 'boolean':
      return { type };
    case 'enum':
      return { enum: values };
    case 'axis':
      return reference('Axis');
    case 'axes':
      return { anyOf: [reference('Axis'), reference('AxisList')] };
    case 'content':
      return reference('Content');
    case 'substrate':
      return reference('Substrate');
    case 'layer':
      return reference('LayerRef');
    case 'input':
      return reference('InputRef');
    case 'entries':
      return { anyOf: [reference('IndexList'), reference('Content')] };
    case 'labels':
      return { type: 'array', minItems: 1, maxItems: 16, items: reference('Label') };
    case 'mask':
      return reference('Mask');
    case 'vega':
      return reference('VegaSpec');
    case 'at':
      return {
        'x-names': 'class',
        anyOf: [
          { type: 'integer', minimum: 0, maximum: 1e7 },
          { type: 'string', minLength: 1, maxLength: LONGEST_TEXT },
          reference('Point'),
          reference('RepeatClass'),
        ],
      };
  }
}

/** Returns an example of a value, for hints and completion. */
function exampleOf(param: DefinitionParam): unknown {
  if (param.default !== undefined) return param.default;
  if (param.enum) return param.enum[0] as string;
  const examples = {
    integer: 3,
    number: 1,
    string: '',
    boolean: true,
    axis: 'channel',
    axes: 'channel',
    enum: '',
    at: 0,
    layer: 'mixed4d',
    input: 'other',
    entries: [0, 1],
    labels: ['For', 'Against'],
    mask: ['....', '....', '..##', '..##'],
    content: '#evidence',
    substrate: 'net/input/whole',
    vega: { marks: [] },
  };
  return examples[param.type];
}

function pascal(name: string): string {
  return name
    .split('-')
    .map((word) => word[0]?.toUpperCase() + word.slice(1))
    .join('');
}
