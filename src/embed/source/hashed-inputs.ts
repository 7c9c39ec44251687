import type { Program } from '../../compiler/program.ts';
import { LIMITS, type Loader } from '../../runtime/loader/loader.ts';
import { hashOf } from '../../runtime/network/import/hash.ts';

/**
 * Adds hashes to pictures at addresses, so that keys say what they are, wherever they lie. Rejects with the faults of
 * loading them.
 */
export async function hashedInputs(
  inputs: Program['inputs'],
  base: URL,
  loader: Loader,
): Promise<Program['inputs']> {
  const entries = Object.entries(inputs).map(async ([id, input]) => {
    if (input.url === undefined) return [id, input] as const;
    const bytes = await loader.load(new URL(input.url, base), { limit: LIMITS.image });
    return [id, { ...input, hash: await hashOf([bytes]) }] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}
