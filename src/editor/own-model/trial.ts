import { lookUp } from '../../base/at.ts';
import { Fault } from '../../base/diagnostic.ts';
import type { Preprocess, Preset } from '../../base/input.ts';
import { compile } from '../../compiler/compile.ts';
import type { NormalModel } from '../../compiler/normalize/normal.ts';
import type { Host } from '../../runtime/host.ts';
import type { Loader } from '../../runtime/loader/loader.ts';
import { loadManifests } from '../../runtime/loader/manifest.ts';
import { usualActivation } from '../../runtime/network/names.ts';
import { createSession } from '../../runtime/session.ts';
import { type Guess, mostProbable } from './guesses.ts';

/** Number of classes per picture. */
const MOST = 3;

/**
 * Returns a network's most probable classes for bundled pictures under one way to preprocess. Rejects with the fault of
 * whatever could not be loaded or computed.
 */
export async function tryWay(
  network: NormalModel,
  preprocess: Preset | Preprocess,
  images: string[],
  { loader, host }: { loader: Loader; host: Host },
): Promise<Guess[][]> {
  const { labels: _labels, ...source } = network;
  const networks = { net: { ...source, preprocess } };
  const scores = (image: string) => ({ type: 'activation', of: 'net/output/neuron', input: image });
  const document = {
    networks,
    inputs: Object.fromEntries(images.map((image) => [image, { image }])),
    contents: Object.fromEntries(images.map((image) => [image, scores(image)])),
    interface: { type: 'infovis', mark: 'table', content: `#${images[0]}` },
  };
  const manifests = await loadManifests(loader, networks);
  const { program, diagnostics } = compile(JSON.stringify(document), manifests);
  const wrong = diagnostics.find(({ severity }) => severity === 'error');
  if (wrong) throw new Fault(wrong.code, wrong.message, wrong.hint);
  const { net } = manifests;
  const session = createSession(program!, host);
  try {
    const nodes = new Map(Object.entries(session.program.contents));
    const guesses: Guess[][] = [];
    for (const image of images) {
      const { data } = (await session.value(lookUp(nodes, image)))!;
      const activation = (net && 'output' in net && net.output?.activation) || usualActivation(data.length);
      guesses.push(mostProbable(data, activation, MOST));
    }
    return guesses;
  } finally {
    session.dispose();
  }
}
