import { at } from '../../../base/at.ts';
import type { ParamValue, Selects } from '../../../compiler/program.ts';
import type { PictureRequest } from '../../host.ts';
import { type FlowLayout, layoutFlow } from '../flow/layout.ts';
import { type Chain, chainOf, mattersTo, type Node } from '../flow/links.ts';
import { isPictured, nodePictures, stagesOf } from '../flow/pictures.ts';
import { amount, atomAt, labelOf, selectionOf } from '../labels.ts';
import type { Album } from '../pictures/album.ts';
import type { Requests } from '../pictures/requests.ts';
import { remarksOf } from '../remarks.ts';
import type { Row } from '../rows/rows.ts';
import type { Values } from '../values.ts';
import { albumOf, type DrawingContext, networkName, networkOf, requestsOf } from './context.ts';
import { type Drawing, type Step, stepped } from './drawing.ts';

/** Draws attributions between layers as links from column to column. */
export class Flow implements Drawing {
  readonly #place: DrawingContext;
  readonly #album: Album;
  readonly #requests: Requests;
  readonly #stop: () => void;
  #values: Values = { also: {} };
  #chain: Chain | undefined;
  #layout: FlowLayout | undefined;
  #links: Row[] = [];
  #pictures: (PictureRequest | undefined)[] = [];

  constructor(place: DrawingContext) {
    const { element, session } = place;
    this.#place = place;
    this.#requests = requestsOf(place);
    this.#album = albumOf(place, () => void this.#paint());
    const params = new Set(element.selects.map(({ param }) => param));
    this.#stop = session.onParam((name) => params.has(name) && this.#point());
  }

  reserve(): Promise<void> {
    return this.#place.view.run();
  }

  async draw(values: Values): Promise<void> {
    const { view } = this.#place;
    const stages = stagesOf(values);
    this.#values = values;
    this.#chain = stages && chainOf(stages, view.view.signal('k') as number);
    this.#requests.take(values.also);
    if (this.#chain) this.#arrange(this.#chain);
    await this.#paint();
  }

  #arrange(chain: Chain): void {
    const { view } = this.#place;
    const readsText = networkOf(this.#place)?.shapes.input?.axes?.includes('token');
    const wanted = !readsText && (view.view.signal('pictures') as boolean);
    this.#layout = layoutFlow(
      chain,
      isPictured(chain).map((pictured) => wanted && pictured),
    );
    view.signal('tall', this.#layout.height);
    view.signal('named', !(wanted && isPictured(chain)[0]));
    this.#pictures = wanted ? nodePictures(chain, this.#values, this.#requests) : [];
    this.#album.want(this.#pictures.flatMap((request) => request ?? []));
    this.#links = this.#linkRows(chain, this.#layout);
  }

  #linkRows(chain: Chain, { links }: FlowLayout): Row[] {
    const matters = mattersTo(chain);
    return chain.links.map(({ source, target, value }, i) => ({
      part: 'link',
      ...links[i],
      value,
      label: `${this.#name(chain, source)} → ${this.#name(chain, target)}: ${amount(value, true)}`,
      nodes: matters[i],
    }));
  }

  #name({ columns }: Chain, { column, entry }: Node): string {
    const axis = at(columns, column);
    return labelOf(axis, entry, networkOf(this.#place));
  }

  #paint(): Promise<void> {
    const { view } = this.#place;
    const chain = this.#chain;
    const layout = this.#layout;
    view.rows(
      chain && layout ? [...columnRows(chain), ...this.#nodeRows(chain, layout), ...this.#links] : [],
    );
    return view.run();
  }

  #nodeRows(chain: Chain, layout: FlowLayout): Row[] {
    return chain.nodes.map((node, i) => {
      const request = this.#pictures[i];
      return {
        part: 'node',
        id: node.id,
        ...layout.nodes[i],
        ...this.#naming(chain, node),
        pictured: request !== undefined,
        ...(request ? this.#album.look(request) : { image: null, progress: 1 }),
      };
    });
  }

  #naming(chain: Chain, node: Node): Row {
    const axis = at(chain.columns, node.column);
    const index = atomAt(axis, node.entry);
    const select = selectionOf(axis, node.entry, networkName(this.#place));
    return { index, layer: axis.layer ?? '', label: this.#name(chain, node), select };
  }

  remarks(): string[] {
    const chain = this.#chain;
    const { content } = this.#values;
    if (!chain || !content || chain.links.length === 0) return [];
    const drawn = chain.shares.map((share) => `${Math.round(share * 100)} %`).join(', then ');
    return [
      `Width: ${content.unit}; blue supports, orange counts against.`,
      `The links drawn have ${drawn} of the magnitude of all.`,
      ...remarksOf(this.#place.element, this.#values),
    ];
  }

  choices(): ParamValue[] {
    const chain = this.#chain;
    return chain ? chain.nodes.map((node) => this.#naming(chain, node).select as ParamValue) : [];
  }

  step(by: Step): void {
    const { view } = this.#place;
    const nodes = this.#chain?.nodes ?? [];
    const pointed = view.view.signal('pointed') as string | null;
    const from = nodes.findIndex(({ id }) => id === pointed);
    const to =
      by === null || by === 'keep' ? null : nodes[stepped(from < 0 ? undefined : from, by, nodes.length - 1)];
    if (by === 'keep') view.signal('kept', view.view.signal('kept') === pointed ? null : pointed);
    else view.signal('pointed', to?.id ?? null);
    void view.run();
  }

  /** Points at the node that a param selects, wherever it was selected. */
  #point(): void {
    const { element, session, view } = this.#place;
    const selected = element.selects.map(({ param }) => JSON.stringify(session.get(param)));
    const chain = this.#chain;
    const node = chain?.nodes.find((each) =>
      selected.includes(JSON.stringify(this.#naming(chain, each).select)),
    );
    view.signal('pointed', node?.id ?? null);
    void view.run();
  }

  /** Takes a class only for params of classes, and an atom only for those of atoms. */
  meant(pointed: ParamValue, { field }: Selects): ParamValue {
    return (field === 'class') === (typeof pointed === 'number') ? pointed : null;
  }

  complete(): Promise<void> {
    return this.#album.complete();
  }

  dispose(): void {
    this.#stop();
    this.#album.dispose();
  }
}

function columnRows({ columns }: Chain): Row[] {
  return columns.map(({ name, layer }, i) => {
    const plural = name === 'class' ? 'classes' : `${name}s`;
    const of = name === 'class' || layer === undefined ? [] : [`of ${layer}`];
    return { part: 'column', at: columns.length < 2 ? 0 : i / (columns.length - 1), lines: [plural, ...of] };
  });
}
