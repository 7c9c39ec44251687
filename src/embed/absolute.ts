import { addressFrom } from '../base/address.ts';
import type { Program } from '../compiler/program.ts';

interface Source {
  url?: string;
  /** Names, or the address of a file of them. */
  labels?: string | readonly string[] | Readonly<Record<string, string>>;
  /** A bundled id, or the address of a dataset. */
  dataset?: string | { url: string };
}

/** Makes the addresses of networks, inputs or datasets absolute: those in a document are relative to it. */
export function absolute<S extends Source>(sources: Record<string, S>, base: URL): Record<string, S> {
  const entries = Object.entries(sources).map(([id, source]) => {
    const { url, labels, dataset } = source;
    const placed = {
      ...source,
      ...(url === undefined ? {} : { url: absoluteAddress(base, url) }),
      ...(typeof labels === 'string' ? { labels: absoluteAddress(base, labels) } : {}),
      ...(typeof dataset === 'object' ? { dataset: { url: absoluteAddress(base, dataset.url) } } : {}),
    };
    return [id, placed] as const;
  });
  return Object.fromEntries(entries);
}

/** Makes an address absolute. A text that is no address stays as it is. */
export const absoluteAddress = (base: URL, address: string): string =>
  addressFrom(base, address)?.href ?? address;

/** Makes all addresses of a program absolute. */
export function placedAt<P extends Pick<Program, 'networks' | 'inputs' | 'datasets'>>(
  program: P,
  base: URL,
): P {
  const { networks, inputs, datasets } = program;
  return {
    ...program,
    networks: absolute(networks, base),
    inputs: absolute(inputs, base),
    ...(datasets && { datasets: absolute(datasets, base) }),
  };
}
