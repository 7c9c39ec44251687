import type { ValueAxis } from '../../../base/value.ts';
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
import { albumOf, type DrawingContext, networkOf, requestsOf } from './context.ts';
import { type Drawing, type Step, stepped } from './drawing.ts';

/** Attributions between layers as links from column to column. */
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
    const wanted = view.view.signal('pictures') as boolean;
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
      label: `${this.#name(source)} → ${this.#name(target)}: ${amount(value, true)}`,
      nodes: matters[i],
    }));
  }

  #name({ column, entry }: Node): string {
    const axis = this.#chain!.columns[column]!;
    return labelOf(axis, atomAt(axis, entry), networkOf(this.#place));
  }

  #paint(): Promise<void> {
    const { view } = this.#place;
    const chain = this.#chain;
    view.rows(chain && this.#layout ? [...columnRows(chain), ...this.#nodeRows(chain), ...this.#links] : []);
    return view.run();
  }

  #nodeRows({ nodes, columns }: Chain): Row[] {
    return nodes.map((node, i) => {
      const axis = columns[node.column]!;
      const request = this.#pictures[i];
      return {
        part: 'node',
        id: node.id,
        ...this.#layout!.nodes[i],
        ...this.#naming(axis, node),
        pictured: request !== undefined,
        ...(request ? this.#album.look(request) : { image: null, progress: 1 }),
      };
    });
  }

  #naming(axis: ValueAxis, node: Node): Row {
    const index = atomAt(axis, node.entry);
    const select = selectionOf(axis, index, this.#place.element.network);
    return { index, layer: axis.layer ?? '', label: this.#name(node), select };
  }

  remarks(): string[] {
    const chain = this.#chain;
    if (!chain || chain.links.length === 0) return [];
    const drawn = chain.shares.map((share) => `${Math.round(share * 100)} %`).join(', then ');
    return [
      `Width: ${this.#values.content!.unit}; blue supports, orange counts against.`,
      `The links drawn have ${drawn} of the magnitude of all.`,
      ...remarksOf(this.#place.element, this.#values),
    ];
  }

  choices(): ParamValue[] {
    const { nodes = [], columns = [] } = this.#chain ?? {};
    return nodes.map((node) => this.#naming(columns[node.column]!, node).select as ParamValue);
  }

  step(by: Step): void {
    const { view } = this.#place;
    const nodes = this.#chain?.nodes ?? [];
    const pointed = view.view.signal('pointed') as string | null;
    const at = nodes.findIndex(({ id }) => id === pointed);
    const to =
      by === null || by === 'keep' ? null : nodes[stepped(at < 0 ? undefined : at, by, nodes.length - 1)];
    if (by === 'keep') view.signal('kept', view.view.signal('kept') === pointed ? null : pointed);
    else view.signal('pointed', to?.id ?? null);
    void view.run();
  }

  /** The links of what a param selects stand out, wherever it was selected. */
  #point(): void {
    const { element, session, view } = this.#place;
    const selected = element.selects.map(({ param }) => JSON.stringify(session.get(param)));
    const { nodes = [], columns = [] } = this.#chain ?? {};
    const node = nodes.find((each) =>
      selected.includes(JSON.stringify(this.#naming(columns[each.column]!, each).select)),
    );
    view.signal('pointed', node?.id ?? null);
    void view.run();
  }

  /** A class is no atom, and an atom no class. */
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
