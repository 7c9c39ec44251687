/** Returns the keys of the nodes that fill places in a part of a program. */
export function nodesIn(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return [];
  const within = Object.values(part).flatMap(nodesIn);
  return '$node' in part ? [String(part.$node), ...within] : within;
}
