/** Folder of the baked teaser. */
export const BAKED = 'dist/bench/teaser';

const head = '<!doctype html><meta charset="utf-8"><title>Page</title>';
const script = (name: string): string => `<script src="/${name}"></script>`;
const EMBED = script('dist/embed/vitrail.js');

/** A page that embeds the baked teaser. */
export const INTERFACE = `${head}${EMBED}
<vitrail-view src="/${BAKED}/teaser.json" pack="/${BAKED}/"></vitrail-view>`;

/** Returns a page with several teasers, each computed; `done` settles when all values and pictures are there. */
export const many = (count: number): string => `${head}${EMBED}
${'<div class="place"></div>\n'.repeat(count)}
<script>
  async function show(place) {
    const shown = await vitrail.embed(place, '/specs/teaser.json');
    await shown.ready;
    await shown.session.pictures.settled();
  }
  globalThis.done = Promise.all([...document.querySelectorAll('.place')].map(show));
</script>`;

/** The six bars of the teaser's evidence, as constants. */
const SPEC = {
  data: {
    values: [0.87, 0.41, 0.33, -0.24, -0.29, -0.55].map((evidence, i) => ({
      channel: `channel ${i}`,
      evidence,
    })),
  },
  mark: 'bar',
  encoding: {
    x: { field: 'evidence', type: 'quantitative' },
    y: { field: 'channel', type: 'nominal', sort: null },
  },
};

/** A page with a static chart, as vega-embed's documentation describes. */
export const CHART = `${head}
${['vega/build/vega', 'vega-lite/build/vega-lite', 'vega-embed/build/vega-embed']
  .map((path) => script(`node_modules/${path}.min.js`))
  .join('\n')}
<div id="chart"></div>
<script>
  vegaEmbed('#chart', ${JSON.stringify(SPEC)}).then(() => {
    document.dispatchEvent(new Event('vt-painted'));
  });
</script>`;
