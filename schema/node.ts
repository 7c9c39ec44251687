import type { Definition } from './dist/definitions.ts';

/** The part of JSON Schema (draft-07) that the schema of the language is written in. */
export interface SchemaNode {
  $schema?: string;
  $id?: string;
  $ref?: string;
  title?: string;
  description?: string;
  examples?: unknown[];
  default?: unknown;
  type?: JsonType;
  const?: unknown;
  enum?: readonly unknown[];
  anyOf?: SchemaNode[];
  /** With one entry only: it lets a `$ref` have a description of its own. */
  allOf?: [SchemaNode];
  properties?: Record<string, SchemaNode>;
  required?: string[];
  additionalProperties?: false | SchemaNode;
  propertyNames?: SchemaNode;
  minProperties?: number;
  maxProperties?: number;
  items?: SchemaNode;
  minItems?: number;
  maxItems?: number;
  not?: SchemaNode;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  exclusiveMinimum?: number;
  maximum?: number;
  definitions?: Record<string, SchemaNode>;
  /** What a text here names; of a union: what its texts name. */
  'x-names'?: Named;
  /** What a name here is given to. */
  'x-declares'?: Declared;
  /** What people call it elsewhere. */
  'x-also'?: readonly string[];
  /** The kind of the operators that are named here. */
  'x-operator'?: Definition['kind'];
}

/** What an author names, and uses elsewhere by that name. */
export type Declared = 'content' | 'param' | 'network' | 'input';

/** What a text can name; a `part` is `network/layer/atom/index`, `weights` are `network.weights/layer`, an `output` a tensor that a network's file gives out. */
export type Named =
  | Declared
  | 'layer'
  | 'class'
  | 'image'
  | 'dataset'
  | 'model'
  | 'output'
  | 'part'
  | 'weights';

/** `integer` is a number without a fraction. */
export type JsonType = 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean' | 'null';
