import { cpSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { build, type InlineConfig, preview } from 'vite';
import { pictureFacts } from '../../src/base/input.ts';
import type { BackendFacts, BackendName } from '../../src/runtime/backend/start.ts';
import { launchChromium } from '../../test/support/chromium.ts';
import { hasShared, manifestOf, sharedUrl } from '../../test/support/models.ts';
import site from '../../vite.config.ts';
import type { SubjectFacts } from './subject.ts';

/** The network to measure: GoogLeNet where the shared folder has its input, or else the small one. */
export interface Chosen {
  name: string;
  facts: SubjectFacts;
  /** A channel with a high activation at the middle layer, for one gradient. */
  channel: number;
  /** Whether the targets apply to this network. */
  targets: boolean;
}

/** A page that measures. */
export interface BenchPage {
  chosen: Chosen;
  backend: BackendFacts;
  /** Runs one of the worker's measurements. */
  measure<T>(name: string, argument: object): Promise<T>;
}

interface BenchWindow {
  measure(name: string, argument: object): Promise<unknown>;
}

async function choose(origin: string, isBundled: boolean): Promise<Chosen> {
  if (hasShared && !isBundled) {
    const facts = {
      manifest: await manifestOf('googlenet'),
      folder: `${origin}models/googlenet/`,
      picture: `${origin}shared/golden/dog-and-cat.input.f32`,
    };
    return { name: 'GoogLeNet, 224 px', facts, channel: 40, targets: true };
  }
  const facts = {
    manifest: await manifestOf('mini-inception'),
    folder: `${origin}models/mini-inception/`,
    picture: `${origin}test/fixtures/golden/dog-and-cat.mini-inception.input.f32`,
  };
  return { name: 'mini-inception, 96 px', facts, channel: 40, targets: false };
}

/** The pages of one bench. */
export type BenchSite = Awaited<ReturnType<typeof benchSite>>;

interface SiteOptions {
  /** Arguments of Chromium. */
  args?: string[];
  /** Measures the bundled network also where the shared folder is: everybody has the same. */
  isBundled?: boolean;
}

/** Builds and serves the bench page, and opens it with any backend. */
export async function benchSite({ args, isBundled = false }: SiteOptions = {}) {
  const config: InlineConfig = {
    ...(site as InlineConfig),
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: 'dist/bench',
      target: 'es2022',
      chunkSizeWarningLimit: 4000,
      rollupOptions: { input: 'bench/browser/index.html' },
    },
  };
  await build(config);
  const input = 'golden/dog-and-cat.input.f32';
  if (hasShared) cpSync(sharedUrl(input), `dist/bench/shared/${input}`);
  cpSync('test/fixtures/golden', 'dist/bench/test/fixtures/golden', { recursive: true });
  const server = await preview({ ...config, preview: { ...config.preview, port: 0, strictPort: false } });
  const address = server.httpServer.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  const origin = `http://localhost:${address.port}/`;
  const browser = await launchChromium(args);
  const chosen = await choose(origin, isBundled);
  return {
    chosen,
    open: (backend: BackendName, size = pictureFacts(chosen.facts.manifest.input).size) =>
      open(browser, origin, chosen, backend, size),
    async close() {
      await browser.close();
      await server.close();
    },
  };
}

async function open(
  browser: Browser,
  origin: string,
  chosen: Chosen,
  backend: BackendName,
  size: [number, number],
): Promise<BenchPage & { close(): Promise<void> }> {
  const page: Page = await browser.newPage();
  page.on('pageerror', (error) => console.error(error.message));
  await page.goto(`${origin}bench/browser/index.html`);
  await page.waitForFunction('window.measure !== undefined');
  const measure = <T>(name: string, argument: object) =>
    page.evaluate(([name, argument]) => (window as unknown as BenchWindow).measure(name, argument), [
      name,
      argument,
    ] as const) as Promise<T>;
  const started = await measure<BackendFacts>('start', { facts: chosen.facts, backend, size });
  return { chosen, backend: started, measure, close: () => page.close() };
}
