import { build } from 'vite';
import { describe, expect, it } from 'vitest';

/** The modules that a bundler takes for a script which imports one name of the library. */
async function modulesFor(name: string): Promise<string[]> {
  const modules: string[] = [];
  await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, rolldownOptions: { input: 'virtual:script' } },
    plugins: [
      {
        name: 'script',
        resolveId: (id) => (id === 'virtual:script' ? id : null),
        load: (id) =>
          id === 'virtual:script'
            ? `import { ${name} } from '/dist/lib/index.js'; console.log(${name});`
            : null,
        generateBundle(_options, bundle) {
          for (const chunk of Object.values(bundle)) {
            if (chunk.type === 'chunk' && chunk.isEntry) modules.push(...Object.keys(chunk.modules));
          }
        },
      },
    ],
  });
  return modules;
}

describe('the library', () => {
  it('gives its compiler without tensors and without views', async () => {
    const modules = await modulesFor('compile');
    expect(modules.some((id) => id.includes('/dist/lib/'))).toBe(true);
    expect(modules.filter((id) => /tensorflow|node_modules\/vega/.test(id))).toEqual([]);
  }, 60_000);

  it.each(['index', 'embed', 'element', 'node'])('%s can be loaded where there is no page', async (entry) => {
    expect(globalThis.document).toBeUndefined();
    await expect(import(`../../dist/lib/${entry}.js`)).resolves.toBeTypeOf('object');
  });
});
