import { Fault } from '../../base/diagnostic.ts';
import type { Preprocess, Preset } from '../../base/manifest.ts';
import { compile } from '../../compiler/compile.ts';
import type { NormalNetwork } from '../../compiler/normalize/normal.ts';
import type { Host } from '../../runtime/host.ts';
import type { Loader } from '../../runtime/loader/loader.ts';
import { loadManifests } from '../../runtime/loader/manifest.ts';
import { createSession } from '../../runtime/session.ts';

/** What a network takes a picture for. */
export interface Guess {
  /** Place in the order of its outputs. */
  class: number;
  /** Its probability, 0..1. */
  share: number;
}

/** How many classes are told of each picture. */
const MOST = 3;

/**
 * What a network takes bundled pictures for when pixels are shown to it in one way: the most probable
 * classes of each picture. Rejects with the fault of whatever could not be loaded or computed.
 */
export async function tryWay(
  network: NormalNetwork,
  preprocess: Preset | Preprocess,
  images: string[],
  { loader, host }: { loader: Loader; host: Host },
): Promise<Guess[][]> {
  const { labels: _labels, ...source } = network;
  const networks = { net: { ...source, preprocess } };
  const scores = (image: string) => ({
    type: 'transform',
    of: { type: 'activation', of: 'net/output/neuron', input: image },
    ops: [
      { op: 'normalize', over: 'softmax' },
      { op: 'top', k: MOST },
    ],
  });
  const document = {
    networks,
    inputs: Object.fromEntries(images.map((image) => [image, { image }])),
    contents: Object.fromEntries(images.map((image) => [image, scores(image)])),
    interface: { type: 'infovis', mark: 'table', content: `#${images[0]}` },
  };
  const { program, diagnostics } = compile(JSON.stringify(document), await loadManifests(loader, networks));
  const wrong = diagnostics.find(({ severity }) => severity === 'error');
  if (wrong) throw new Fault(wrong.code, wrong.message, wrong.hint);
  const session = createSession(program!, host);
  try {
    const guesses: Guess[][] = [];
    for (const image of images) {
      const { axes, data } = (await session.value(program!.contents[image]!))!;
      guesses.push(Array.from(data, (share, i) => ({ class: axes[0]!.index![i]!, share })));
    }
    return guesses;
  } finally {
    session.dispose();
  }
}

/** How sure a network is of its first guesses, on average: highest where pixels enter as in its training. */
export const sureness = (guesses: Guess[][]): number =>
  guesses.reduce((sum, [first]) => sum + (first?.share ?? 0), 0) / guesses.length;
