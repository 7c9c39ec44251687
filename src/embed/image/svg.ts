import type { Sheet } from './sheet.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';

/** Draws a sheet as one SVG file: views as Vega draws them, text as text. */
export async function toSvg({ width, height, ground, views, lines }: Sheet): Promise<Blob> {
  const root = element('svg', { width, height, viewBox: `0 0 ${width} ${height}` });
  root.append(element('rect', { width, height, fill: ground }));
  for (const { x, y, view } of views) {
    const group = element('g', { transform: `translate(${x} ${y})` });
    const drawn = new DOMParser().parseFromString(await view.toSvg(), 'image/svg+xml');
    group.append(document.importNode(drawn.documentElement, true));
    root.append(group);
  }
  for (const { text, x, y, family, size, weight, colour } of lines) {
    const line = element('text', {
      x,
      y,
      fill: colour,
      'font-family': family,
      'font-size': size,
      'font-weight': weight,
      'dominant-baseline': 'middle',
    });
    line.textContent = text;
    root.append(line);
  }
  return new Blob([new XMLSerializer().serializeToString(root)], { type: 'image/svg+xml' });
}

function element(name: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  return made;
}
