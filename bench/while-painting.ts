import type { Page } from 'playwright-core';
import { normalRecipe } from '../src/compiler/normalize/recipe.ts';
import type { Program } from '../src/compiler/program.ts';
import type { Frame, Host, PictureRequest } from '../src/runtime/host.ts';
import { pictureRequest } from '../src/runtime/pictures.ts';
import { type Figure, fact } from './report.ts';

const PICTURES = 40;

/** What the page exposes. */
interface Exposed {
  vitrail: { host: Host; session: { program: Program } };
  painted: number;
}

/** Makes a page compute 40 pictures that no pack holds, until `end` is called, which returns how far they came. */
export async function startPainting(page: Page): Promise<{ end(): Promise<Figure[]> }> {
  const network = await page.evaluate(() => {
    const { net } = (window as unknown as Exposed).vitrail.session.program.networks;
    if (!net) throw new Error('The document has no network called net.');
    return { ...(net.model === undefined ? {} : { model: net.model }), hash: net.hash };
  });
  const requests = Array.from({ length: PICTURES }, (_, index) =>
    pictureRequest({ network, layer: 'mixed4d', index, axis: 'channel', recipe: normalRecipe({}, 4711) }),
  );
  await page.evaluate((wanted: PictureRequest[]) => {
    const { vitrail } = window as unknown as Exposed;
    const exposed = window as unknown as Exposed;
    exposed.painted = 0;
    vitrail.host.onFrame((_: Frame) => exposed.painted++);
    vitrail.host.want('bench', wanted);
  }, requests);
  await page.waitForFunction('painted > 0');
  const end = async (): Promise<Figure[]> => {
    const painted = (await page.evaluate('vitrail.host.want("bench", []), painted')) as number;
    return [fact(`teaser: times that one of ${PICTURES} pictures was painted meanwhile`, painted, 'times')];
  };
  return { end };
}
