/** A line of text on the page. */
export interface TextLine {
  text: string;
  /** Its left end and vertical centre, in CSS pixels of the window. */
  x: number;
  y: number;
  /** Its right end. */
  right: number;
  family: string;
  /** In CSS pixels. */
  size: number;
  weight: string;
  colour: string;
}

/** Returns the lines of text in an element, as the browser broke them, without those that Vega draws. */
export function linesOf(element: HTMLElement): TextLine[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const lines: TextLine[] = [];
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const parent = node.parentElement;
    if (parent && !parent.closest('.vt-stage, .vt-spoken, select, [hidden]'))
      lines.push(...broken(node, parent));
  }
  for (const select of element.querySelectorAll('select')) {
    const label = select.selectedOptions[0]?.label ?? '';
    lines.push(styled(label, select, select.getBoundingClientRect()));
  }
  return lines;
}

function broken(node: Text, parent: HTMLElement): TextLine[] {
  const range = document.createRange();
  const lines: TextLine[] = [];
  let line: TextLine | undefined;
  let bottom = Number.NEGATIVE_INFINITY;
  for (const { 0: word, index } of node.data.matchAll(/\S+\s*/g)) {
    range.setStart(node, index);
    range.setEnd(node, index + word.length);
    const [place] = range.getClientRects();
    if (!place || place.width === 0) continue;
    if (!line || place.top >= bottom) {
      line = styled(word, parent, place);
      lines.push(line);
      bottom = place.bottom;
    } else {
      line.text += word;
      line.right = place.right;
    }
  }
  return lines;
}

function styled(text: string, element: HTMLElement, place: DOMRect): TextLine {
  const { fontFamily, fontSize, fontWeight, color, paddingLeft } = getComputedStyle(element);
  const inset = element instanceof HTMLSelectElement ? Number.parseFloat(paddingLeft) || 0 : 0;
  return {
    text,
    x: place.left + inset,
    y: place.top + place.height / 2,
    right: place.right,
    family: fontFamily,
    size: Number.parseFloat(fontSize),
    weight: fontWeight,
    colour: color,
  };
}
