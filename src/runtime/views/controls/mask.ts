import { CLEAR, isMask, type Mask, PAINTED } from '../../../base/mask.ts';
import type { Session } from '../../session.ts';
import { PRIORITY } from '../../urgency.ts';
import { ARROWS } from '../arrows.ts';
import { contextOf, pictureCanvas } from '../canvas.ts';
import { buttonOf } from './button.ts';
import { type Bound, CONTROL, type Field } from './field.ts';

/** Cells a side of what is painted, unless the document says otherwise. */
const CELLS = 16;

/** Width of the picture, in CSS pixels; it is drawn with twice as many. */
const WIDTH = 192;

/** How far from the pointer cells are painted, in cells. */
const BRUSH = 1;

/** Milliseconds without a key after which what was painted by keyboard counts. */
const PAUSE = 500;

/** A picture to paint on: by pointer or finger, or with arrow keys and the space bar. */
export function maskField({ name, control }: Bound, session: Session): Field {
  const group = document.createElement('div');
  group.setAttribute('role', 'group');
  group.className = 'vt-mask';
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: 2 * WIDTH, height: 2 * WIDTH, tabIndex: 0 });
  canvas.style.width = `${WIDTH}px`;
  canvas.setAttribute('role', 'application');
  canvas.setAttribute('aria-label', `paint ${control.label}: arrow keys move, space paints`);
  const status = document.createElement('span');
  status.className = 'vt-mask-status';
  status.setAttribute('role', 'status');

  let draft = draftOf(session.params.kept(name));
  let isErasing = false;
  let picture: HTMLCanvasElement | undefined;
  let cursor: [row: number, column: number] = [0, 0];
  let timer: ReturnType<typeof setTimeout> | undefined;

  const redraw = () => {
    draw(canvas, draft, picture, document.activeElement === canvas ? cursor : undefined);
    status.textContent = isEmpty(draft) ? 'nothing painted yet' : '';
  };
  const commit = () => {
    clearTimeout(timer);
    timer = undefined;
    const mask = maskOf(draft);
    if (JSON.stringify(mask) !== JSON.stringify(session.params.kept(name))) session.set(name, mask, CONTROL);
  };

  const tool = (text: string, erases: boolean) => {
    const button = buttonOf(text, `${text.toLowerCase()} ${control.label}`, () => {
      isErasing = erases;
      brush.setAttribute('aria-pressed', String(!isErasing));
      eraser.setAttribute('aria-pressed', String(isErasing));
    });
    button.setAttribute('aria-pressed', String(!erases));
    return button;
  };
  const brush = tool('Brush', false);
  const eraser = tool('Erase', true);
  const clear = buttonOf('Clear', `clear ${control.label}`, () => {
    draft = draft.map((row) => row.map(() => false));
    redraw();
    commit();
  });

  let isPainting = false;
  let last: [number, number] | undefined;
  const stroke = (event: PointerEvent) => {
    const bounds = canvas.getBoundingClientRect();
    const rows = draft.length;
    const columns = draft[0]?.length ?? 1;
    const to: [number, number] = [
      ((event.clientY - bounds.top) / bounds.height) * rows,
      ((event.clientX - bounds.left) / bounds.width) * columns,
    ];
    const from = last ?? to;
    const steps = Math.max(1, Math.ceil(2 * Math.hypot(to[0] - from[0], to[1] - from[1])));
    for (let i = 1; i <= steps; i++) {
      const y = from[0] + ((to[0] - from[0]) * i) / steps;
      const x = from[1] + ((to[1] - from[1]) * i) / steps;
      paintRound(draft, y, x, !isErasing);
    }
    last = to;
    redraw();
  };
  canvas.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    canvas.setPointerCapture(event.pointerId);
    isPainting = true;
    last = undefined;
    stroke(event);
  });
  canvas.addEventListener('pointermove', (event) => {
    if (canvas.hasPointerCapture(event.pointerId)) stroke(event);
  });
  for (const end of ['pointerup', 'pointercancel']) {
    canvas.addEventListener(end, () => {
      isPainting = false;
      commit();
    });
  }
  canvas.addEventListener('keydown', (event) => {
    const arrow = ARROWS[event.key];
    const paints = event.key === ' ' || event.key === 'Enter' || (arrow && event.shiftKey);
    if (!arrow && !paints) return;
    event.preventDefault();
    if (arrow) cursor = moved(cursor, arrow, draft);
    const [row, column] = cursor;
    const cells = draft[row];
    if (paints && cells) {
      cells[column] = arrow ? !isErasing : !cells[column];
      clearTimeout(timer);
      timer = setTimeout(commit, PAUSE);
    }
    redraw();
    status.textContent = `row ${row + 1}, column ${column + 1}${cells?.[column] ? ', painted' : ''}`;
  });
  canvas.addEventListener('focus', redraw);
  canvas.addEventListener('blur', () => {
    if (timer !== undefined) commit();
    redraw();
  });

  const watch =
    control.picture === undefined
      ? undefined
      : session.watch(
          control.picture,
          (state) => {
            if (state.status !== 'ready') return;
            picture = pictureCanvas(state.value);
            canvas.height = Math.round((canvas.width * picture.height) / picture.width);
            redraw();
          },
          PRIORITY.visible,
        );
  const tools = document.createElement('div');
  tools.className = 'vt-buttons';
  tools.append(brush, eraser, clear, status);
  group.append(canvas, tools);
  const sync = () => {
    // What is being painted is not taken away.
    if (isPainting || timer !== undefined) return;
    draft = draftOf(session.params.kept(name), draft);
    redraw();
  };
  const stop = () => {
    clearTimeout(timer);
    watch?.stop();
  };
  return { dom: [group], isGroup: true, sync, stop };
}

/** Returns the cells of a mask; of nothing, clear ones, as many as there were. */
function draftOf(value: unknown, before: boolean[][] = []): boolean[][] {
  if (Array.isArray(value) && isMask(value))
    return value.map((row) => [...row].map((cell) => cell === PAINTED));
  const rows = before.length || CELLS;
  const columns = before[0]?.length || CELLS;
  return Array.from({ length: rows }, () => Array.from({ length: columns }, () => false));
}

const isEmpty = (draft: boolean[][]): boolean => !draft.some((row) => row.includes(true));

/** Returns a mask of cells; null where nothing is painted. */
function maskOf(draft: boolean[][]): Mask | null {
  if (isEmpty(draft)) return null;
  return draft.map((row) => row.map((cell) => (cell ? PAINTED : CLEAR)).join(''));
}

/** Paints, or clears, the cells around a point. */
function paintRound(draft: boolean[][], y: number, x: number, painted: boolean): void {
  draft.forEach((row, i) => {
    row.forEach((_, j) => {
      if (Math.hypot(i + 0.5 - y, j + 0.5 - x) <= BRUSH) row[j] = painted;
    });
  });
}

function moved(
  [row, column]: [number, number],
  [right, down]: [number, number],
  draft: boolean[][],
): [number, number] {
  const within = (value: number, size: number) => Math.min(Math.max(value, 0), size - 1);
  return [within(row + down, draft.length), within(column + right, draft[0]?.length ?? 1)];
}

/** Draws the picture, veils and hatches what is painted, and marks the cell at which the keyboard is. */
function draw(
  canvas: HTMLCanvasElement,
  draft: boolean[][],
  picture: HTMLCanvasElement | undefined,
  cursor: [row: number, column: number] | undefined,
): void {
  const context = contextOf(canvas);
  const { width, height } = canvas;
  context.clearRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  if (picture) context.drawImage(picture, 0, 0, width, height);
  const [rows, columns] = [draft.length, draft[0]?.length ?? 1];
  const [tall, wide] = [height / rows, width / columns];
  const { color } = getComputedStyle(canvas);
  context.save();
  context.beginPath();
  draft.forEach((row, i) => {
    row.forEach((cell, j) => {
      if (cell) context.rect(j * wide, i * tall, wide, tall);
    });
  });
  context.clip();
  context.globalAlpha = 0.55;
  context.fillStyle = color;
  context.fillRect(0, 0, width, height);
  context.globalAlpha = 1;
  context.strokeStyle = '#fff';
  context.lineWidth = 2;
  context.beginPath();
  for (let x = -height; x < width; x += 14) {
    context.moveTo(x, height);
    context.lineTo(x + height, 0);
  }
  context.stroke();
  context.restore();
  if (!cursor) return;
  const [row, column] = cursor;
  context.lineWidth = 4;
  context.strokeStyle = '#000';
  context.strokeRect(column * wide, row * tall, wide, tall);
  context.lineWidth = 2;
  context.strokeStyle = '#fff';
  context.strokeRect(column * wide, row * tall, wide, tall);
}
