/**
 * `npm run --silent bench -- NAME [--json]`: runs one bench, or all without a name. Each compares production builds
 * with something else in the same run, in under a minute unless its description says otherwise.
 */
import { type Report, table } from './report.ts';

const BENCHES: Record<string, () => Promise<{ run(): Promise<Report> }>> = {
  interaction: () => import('./interaction.ts'),
  engine: () => import('./engine.ts'),
  'graphics-card': () => import('./graphics-card.ts'),
  attribution: () => import('./attribution.ts'),
  featurevis: () => import('./featurevis.ts'),
  pictures: () => import('./recipes.ts'),
  editor: () => import('./editor.ts'),
  gallery: () => import('./gallery/gallery.ts'),
  groups: () => import('./groups.ts'),
  edits: () => import('./edits.ts'),
  influence: () => import('./influence.ts'),
  'influence-layers': () => import('./influence-layers.ts'),
  reasons: () => import('./reasons.ts'),
  trust: () => import('./trust.ts'),
  queue: () => import('./queue/queue.ts'),
  doubt: () => import('./doubt.ts'),
  embed: () => import('./embed.ts'),
  text: () => import('./text.ts'),
};

const words = process.argv.slice(2);
const json = words.includes('--json');
const names = words.filter((word) => !word.startsWith('--'));
const unknown = names.find((name) => !Object.hasOwn(BENCHES, name));
if (unknown !== undefined) {
  console.error(`There is no bench "${unknown}". There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
  const report = await (await BENCHES[name]!()).run();
  console.log(json ? JSON.stringify(report) : table(report));
}
process.exit(0);
