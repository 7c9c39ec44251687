import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, chromiumPath, WEBGPU_ARGS } from './test/support/chromium.ts';

const executablePath = await chromiumPath();

/** Runs tests in pages of a Chromium, with some more arguments. */
const inPages = (more: string[]) => ({
  enabled: true,
  headless: true,
  screenshotFailures: false,
  provider: playwright({ launchOptions: { executablePath, args: [...CHROMIUM_ARGS, ...more] } }),
  instances: [{ browser: 'chromium' as const }],
});

/** One file at a time: a browser takes both cores of a small machine, and what a person waits for may take seconds. */
const inBrowser = {
  maxWorkers: 1,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  expect: { poll: { timeout: 15_000 } },
};

/** Walks through whole documents and pages, and workers that are killed, which take longer: `npm run test:all`. */
const JOURNEYS = [
  'test/browser/around/**/*.test.ts',
  'test/browser/examples/**/*.test.ts',
  'test/browser/gallery/**/*.test.ts',
  'test/browser/embed/{authored,baked,embed,hostile-vega,surroundings,guide,leaks,places,policy,options,trouble,element,widget,store}.test.ts',
  'test/browser/panes/{backend,build}.test.ts',
  'test/browser/share/{export,link,open,remote}.test.ts',
  'test/fleet/**/*.test.ts',
  'test/cli/{bake-many,gallery-numbers,real-models,render,write-network,writes}.test.ts',
  'test/runtime/network/attribute/agreement.test.ts',
  'test/scripts/doctored.test.ts',
  'test/specs/switch-large.test.ts',
  'test/browser/text/keeping.test.ts',
  'test/browser/{camera,doubt,edits,extremes,faults,gallery-dialog,kept,mask,own-dataset,own-model,own-numbers,packs,search,storage,touch,training,trial,weights}.test.ts',
];

export default defineConfig({
  test: {
    reporters: ['default', './test/support/summary-reporter.ts'],
    // One project after the other: they share the processors.
    projects: [
      {
        test: {
          name: 'node',
          // By default one core stays free for watching, which on two cores is half of them.
          maxWorkers: '100%',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/{webgl,webgpu}/**', ...JOURNEYS],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          sequence: { groupOrder: 0 },
        },
      },
      {
        test: {
          ...inBrowser,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: JOURNEYS,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: { ...inBrowser, name: 'journeys', include: JOURNEYS, sequence: { groupOrder: 3 } },
      },
      {
        test: {
          name: 'webgl',
          include: ['test/webgl/**/*.test.ts'],
          sequence: { groupOrder: 2 },
          provide: { backend: 'webgl' },
          browser: inPages([]),
        },
      },
      {
        // The other way to a graphics card: some minutes in software.
        test: {
          name: 'webgpu',
          include: ['test/webgl/{network,ops}.test.ts', 'test/webgpu/**/*.test.ts'],
          sequence: { groupOrder: 4 },
          provide: { backend: 'webgpu' },
          browser: inPages(WEBGPU_ARGS),
        },
      },
    ],
  },
});
