import { addressFrom } from '../base/address.ts';
import { mapped } from '../base/mapped.ts';
import type { NetworkPlace, Program } from '../compiler/program.ts';

interface Source {
  url?: string;
  /** Names, or the address of a file of them. */
  labels?: string | readonly string[] | Readonly<Record<string, string>>;
  /** A bundled id, or the address of a dataset. */
  dataset?: string | { url: string };
}

/** Makes the addresses of networks, inputs or datasets absolute: those in a document are relative to it. */
export const absolute = <S extends Source>(sources: Record<string, S>, base: URL): Record<string, S> =>
  mapped(sources, (source) => placed(source, base));

function placed<S extends Source>(source: S, base: URL): S {
  const { url, labels, dataset } = source;
  return {
    ...source,
    ...(url === undefined ? {} : { url: absoluteAddress(base, url) }),
    ...(typeof labels === 'string' ? { labels: absoluteAddress(base, labels) } : {}),
    ...(typeof dataset === 'object' ? { dataset: { url: absoluteAddress(base, dataset.url) } } : {}),
  };
}

/** Makes the addresses of a network absolute, and of all that it is made of. */
function placedNetwork<N extends NetworkPlace>(network: N, base: URL): N {
  const { of, train } = network;
  return {
    ...placed(network, base),
    ...(of && { of: placedNetwork(of, base) }),
    ...(train && { train: { ...train, on: placed(train.on, base) } }),
  };
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
    networks: mapped(networks, (network) => placedNetwork(network, base)),
    inputs: absolute(inputs, base),
    ...(datasets && { datasets: absolute(datasets, base) }),
  };
}
