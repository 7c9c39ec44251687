/**
 * A node and all nodes below it, with the present values of params filled in: complete in itself. Its key names its
 * value wherever that is stored or requested.
 */
export interface Expression {
  key: string;
  op: string;
  place: 'device' | 'page' | 'pictures';
  params: Record<string, unknown>;
  inputs: Expression[];
}
