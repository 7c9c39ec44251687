import type { PlainFault } from '../../fault.ts';

/** How much an author's specification may make; more is a fault in its panel. */
export const LIMITS = {
  /** Rows that one transform makes, and entries of an array that an expression makes. */
  rows: 1_000_000,
  /** Marks on the picture: rectangles, symbols, texts, groups. */
  marks: 20_000,
  /** Characters of a text that an expression pads. */
  characters: 1_000_000,
  /** Characters of all texts and paths of a picture. */
  text: 5_000_000,
  /** Pixels of CSS of a side of the picture. */
  pixels: 4_000,
  /** After how long without input a view that still works counts as running on, in ms. */
  still: 5_000,
  /** How long the thread may work without answering, in ms. */
  silence: 6_000,
};

/** What the page sends to the thread. A message with an id is answered with `done`. */
export type ToThread =
  | { type: 'start'; id: number; spec: object; config: object }
  | { type: 'set'; id: number; signals: Record<string, unknown>; rows?: object[] }
  | { type: 'ping'; id: number }
  | { type: 'follow'; signal: string }
  | { type: 'event'; on: 'view' | 'window'; name: string; item: number[] | null; event: PlainEvent }
  /** A scene was drawn: the thread may send the next. */
  | { type: 'drawn' };

/** What the thread sends to the page. */
export type FromThread =
  | { type: 'up' }
  | { type: 'done'; id: number }
  | { type: 'listen'; on: 'view' | 'window'; name: string }
  | { type: 'scene'; scene: PlainScene }
  | { type: 'signal'; name: string; value: unknown }
  | { type: 'cursor'; cursor: unknown }
  /** The thread is evaluating something. */
  | { type: 'working' }
  /** `ended`: this is the last message. */
  | { type: 'failed'; fault: PlainFault; ended: boolean };

/** A pointer event: where it was, in CSS pixels of the picture, and what was pressed. */
export interface PlainEvent {
  type: string;
  clientX: number;
  clientY: number;
  button: number;
  buttons: number;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  deltaX?: number;
  deltaY?: number;
  deltaMode?: number;
  touches?: { clientX: number; clientY: number }[];
  changedTouches?: { clientX: number; clientY: number }[];
}

/** A picture as plain data: what is drawn where, without anything that computed it. Sizes are in CSS pixels. */
export interface PlainScene {
  width: number;
  height: number;
  /** The origin of the marks' coordinates. */
  origin: [number, number];
  background: unknown;
  root: PlainMark;
}

/** Items of one kind. */
export interface PlainMark extends Record<string, unknown> {
  marktype: string;
  /** Left, top, right, bottom. */
  bounds: number[];
  items: PlainItem[];
}

/** One item, by Vega's names; those of a group hold marks. */
export interface PlainItem extends Record<string, unknown> {
  bounds: number[];
  items?: PlainMark[];
}

/** The pixels of a picture that a transform painted. */
export interface PlainPixels {
  width: number;
  height: number;
  /** Red, green, blue, opacity. */
  data: Uint8ClampedArray;
}
