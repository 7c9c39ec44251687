import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Manifests } from '../../../src/compiler/check/manifests.ts';
import type { Program } from '../../../src/compiler/program.ts';
import { Live, type Screen } from '../../../src/editor/model/live.ts';
import { manifestOf } from '../../support/models.ts';

const teaser = readFileSync(new URL('../../../specs/teaser.json', import.meta.url), 'utf8');
const retitled = teaser.replace('Why this class', 'Why that class');
const faulty = teaser.replace('"mark": "table"', '"mark": "tabel"');
const noJson = teaser.slice(0, -10);
const manifest = await manifestOf('mini-inception');
const present = async (networks: object): Promise<Manifests> =>
  Object.fromEntries(Object.keys(networks).map((id) => [id, manifest]));

/** Writes down what it is told. */
class Told implements Screen {
  readonly calls: string[] = [];
  shown: Program | undefined;
  refuse = false;
  onCall = () => {};

  open(program: Program): void {
    this.#take('open', program);
  }

  replace(program: Program): void {
    this.#take('replace', program);
  }

  clear(): void {
    this.#take('clear');
  }

  #take(call: string, program?: Program): void {
    this.calls.push(call);
    this.onCall();
    if (this.refuse && call !== 'clear') {
      this.refuse = false;
      throw new Error('no canvas');
    }
    this.shown = program;
  }
}

let screen: Told;
let live: Live;
beforeEach(() => {
  screen = new Told();
  live = new Live(screen, present);
});

describe('an edit', () => {
  it('replaces the program on screen', async () => {
    live.begin();
    expect(await live.show(teaser)).toMatchObject({
      errors: 0,
      shown: 'present',
      input: { image: 'dog-and-cat' },
    });
    await live.show(retitled);
    expect(screen.calls).toEqual(['open', 'replace']);
    expect(screen.shown!.title).toMatch(/^Why that class/);
  });

  it('lets events in before a program is shown, and before what comes after', async () => {
    const order: string[] = [];
    const tell = (what: string) => void (order.at(-1) === what || order.push(what));
    screen.onCall = () => tell('shown');
    let going = true;
    const tick = () => {
      tell('event');
      if (going) setImmediate(tick);
    };
    const outcome = live.show(teaser);
    setImmediate(tick);
    await outcome;
    going = false;
    tell('told');
    expect(order).toEqual(['event', 'shown', 'event', 'told']);
  });

  it.each([
    ['a fault of meaning', faulty],
    ['a text that is no JSON', noJson],
    ['an empty text', ''],
  ])('with %s keeps the last good interface on screen', async (_name, broken) => {
    await live.show(teaser);
    const outcome = await live.show(broken);
    expect(outcome!.errors).toBeGreaterThan(0);
    expect(outcome!.shown).toBe('previous');
    expect(screen.calls).toEqual(['open']);
    expect(await live.show(retitled)).toMatchObject({ errors: 0, shown: 'present' });
    expect(screen.calls).toEqual(['open', 'replace']);
  });

  it.each([noJson, ''])(
    'that leaves a text that names no network keeps what was known of them',
    async (broken) => {
      live.begin();
      const { manifests } = (await live.show(teaser))!;
      expect(Object.keys(manifests!)).toEqual(['net']);
      expect((await live.show(broken))!.manifests).toEqual(manifests);
      live.begin();
      expect((await live.show(broken))!.manifests).toEqual({});
    },
  );

  it('overtaken by a newer one is dropped', async () => {
    const [first, second] = await Promise.all([live.show(teaser), live.show(retitled)]);
    expect(first).toBeUndefined();
    expect(second!.shown).toBe('present');
    expect(screen.calls).toEqual(['open']);
  });
});

describe('a document that is opened', () => {
  it('with faults is shown as far as it goes, also while they are being mended', async () => {
    live.begin();
    expect(await live.show(faulty)).toMatchObject({ errors: 1, shown: 'present' });
    expect(screen.shown!.elements.filter(({ faults }) => faults.length > 0)).toHaveLength(1);
    await live.show(faulty.replace('tabel', 'tabl'));
    expect(await live.show(teaser)).toMatchObject({ errors: 0, shown: 'present' });
    expect(screen.calls).toEqual(['open', 'replace', 'replace']);
  });

  it('takes the place of the one before, even where nothing of it can be shown', async () => {
    live.begin();
    await live.show(teaser);
    live.begin();
    expect(await live.show(noJson)).toMatchObject({ errors: 1, shown: 'nothing' });
    expect(screen.shown).toBeUndefined();
    await live.show(teaser);
    expect(screen.calls).toEqual(['open', 'clear', 'open']);
  });

  it('is another document also when its first text is overtaken', async () => {
    await live.show(teaser);
    live.begin();
    await Promise.all([live.show(retitled), live.show(teaser)]);
    expect(screen.calls).toEqual(['open', 'open']);
  });
});

describe('an exception', () => {
  it('of the screen is a problem, and the last good interface comes back', async () => {
    await live.show(teaser);
    screen.refuse = true;
    const outcome = await live.show(retitled);
    expect(outcome).toMatchObject({ errors: 1, shown: 'previous' });
    expect(outcome!.diagnostics[0]).toMatchObject({ code: 'compute-failed', severity: 'error' });
    expect(outcome!.diagnostics[0]!.message).toContain('no canvas');
    expect(screen.calls).toEqual(['open', 'replace', 'clear', 'open']);
    expect(screen.shown!.title).toMatch(/^Why this class/);
  });

  it('before there was a good one leaves nothing, and the next text is tried', async () => {
    screen.refuse = true;
    expect(await live.show(teaser)).toMatchObject({ errors: 1, shown: 'nothing' });
    expect(await live.show(teaser)).toMatchObject({ errors: 0, shown: 'present' });
  });

  it('of what loads the manifests is a problem too', async () => {
    const failing = new Live(screen, () => Promise.reject(new Error('no storage')));
    const outcome = await failing.show(teaser);
    expect(outcome!.diagnostics.map(({ code }) => code)).toEqual(['compute-failed']);
  });
});
