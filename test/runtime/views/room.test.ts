import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProgramElement } from '../../../src/compiler/program.ts';
import { roomFor } from '../../../src/runtime/views/room.ts';
import { channels } from '../../support/fake-host.ts';

const element = (vega: object, entries?: number) =>
  ({ vega, ...(entries === undefined ? {} : { entries }) }) as unknown as ProgramElement;
const lines = (more: object[] = []) => ({
  width: 320,
  signals: [{ name: 'height', update: "length(data('content')) * 20" }, ...more],
});

describe('the room that is kept for a view', () => {
  it('has a line for each entry that is known, up to those that are shown', () => {
    expect(roomFor(element(lines(), 8), { also: {} })).toBe(160);
    expect(roomFor(element(lines(), 512), { also: {} })).toBe(2000);
    expect(roomFor(element(lines([{ name: 'k', value: 5 }]), 512), { also: {} })).toBe(100);
    expect(roomFor(element(lines()), { also: {}, content: channels([1, 2, 3]) })).toBe(60);
  });

  it('is as high as the spec says, else as high as it is wide', () => {
    expect(roomFor(element({ width: 320, signals: [{ name: 'height', value: 240 }] }), { also: {} })).toBe(
      240,
    );
    expect(
      roomFor(element({ width: 320, signals: [{ name: 'height', update: 'width' }] }), { also: {} }),
    ).toBe(320);
  });

  it('is that of an author’s own specification, whatever that holds', () => {
    const height = { name: 'height', value: 90 };
    expect(roomFor(element({ signals: height, width: '100%' }), { also: {} })).toBe(90);
    expect(roomFor(element({ signals: { value: 0 }, width: '100%' }), { also: {} })).toBe(0);
    expect(
      roomFor(element({ signals: [{ name: 'height', update: { a: 1 } }], width: 7 }), { also: {} }),
    ).toBe(7);
  });

  it('is known for every mark that has lines', () => {
    const folder = 'src/compiler/assemble/marks';
    const written = readdirSync(folder).flatMap((file) => [
      ...readFileSync(`${folder}/${file}`, 'utf8').matchAll(/name: 'height', update: [`"](length.*?)[`"]/g),
    ]);
    expect(written.length).toBeGreaterThan(3);
    for (const [, update] of written) {
      const filled = update!.replace(/\$\{\w+\}/, '24');
      const vega = { width: 320, signals: [{ name: 'height', update: filled }] };
      expect(roomFor(element(vega, 2), { also: {} }), update).toBeLessThan(100);
    }
  });
});
