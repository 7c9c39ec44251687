import type { Reporter, SerializedError, TestModule } from 'vitest/node';

/** Ends a run with one line that counts its tests: `12 passed, 0 failed`. */
export default class SummaryReporter implements Reporter {
  #line = '';

  constructor() {
    // Written after whatever the other reporters still have to say.
    process.on('exit', () => process.stdout.write(this.#line));
  }

  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly SerializedError[]): void {
    const count = { passed: 0, failed: unhandled.length, skipped: 0, pending: 0 };
    for (const module of modules) {
      // A file that could not be loaded has errors and no tests.
      count.failed += module.errors().length;
      for (const test of module.children.allTests()) count[test.result().state]++;
    }
    const failed = count.failed + count.pending;
    const skipped = count.skipped > 0 ? `, ${count.skipped} skipped` : '';
    this.#line = `${count.passed} passed, ${failed} failed${skipped}\n`;
  }
}
