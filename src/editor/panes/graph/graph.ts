import { css, html, nothing } from 'lit';
import { customElement, state } from 'lit/decorators.js';
import { lookUp } from '../../../base/at.ts';
import type { ProgramNode } from '../../../compiler/program.ts';
import type { NodeState } from '../../../runtime/dataflow/states.ts';
import type { Session } from '../../../runtime/session.ts';
import '../diagram/diagram.ts';
import type { Box } from '../diagram/diagram.ts';
import { Pane } from '../pane.ts';
import { Changes } from './changes.ts';
import { namesOf, pointersOf } from './pointers.ts';
import { costInWords, failureOf, nodeInWords, planInWords, stateInWords } from './words.ts';

const TONES: Record<NodeState['status'], Box['tone']> = {
  empty: 'quiet',
  idle: 'quiet',
  waiting: 'busy',
  running: 'busy',
  ready: 'good',
  failed: 'bad',
};

const WHERE: Record<ProgramNode['place'], string> = {
  device: 'on the device',
  page: 'beside the views',
  pictures: 'among the pictures',
};

/** Shows the running dataflow of the document: what each node computes, its state and its cost. */
@customElement('vitrail-graph')
export class GraphPane extends Pane {
  static override styles = [
    Pane.styles,
    css`
      :host {
        display: grid;
        grid-template-columns: minmax(0, 1fr) minmax(200px, 320px);
        grid-template-rows: minmax(0, 1fr);
      }
      @media (max-width: 760px) {
        :host {
          grid-template: minmax(0, 3fr) minmax(0, 2fr) / minmax(0, 1fr);
        }
      }
      aside:focus-visible {
        outline-offset: -2px;
      }
      aside {
        overflow: auto;
        padding: 0 16px;
        border-left: 1px solid var(--hairline);
      }
      td {
        overflow-wrap: anywhere;
      }
      h2 {
        font-size: 13px;
        margin: 4px 0;
      }
    `,
  ];

  @state() private selected = '';
  readonly #changes = new Changes();
  #session: Session | undefined;
  #stops: (() => void)[] = [];
  #frame = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#follow(undefined);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  protected override willUpdate(): void {
    if (this.view.session !== this.#session) this.#follow(this.view.session);
  }

  #follow(session: Session | undefined): void {
    for (const stop of this.#stops) stop();
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    this.#session = session;
    this.#stops = session ? [session.onNode(this.#later), session.onParam(this.#later)] : [];
    if (session) this.#changes.note(session.nodes(), true);
  }

  /** Updates at most once per frame. */
  readonly #later = (): void => {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.requestUpdate();
    });
  };

  override render() {
    const session = this.#session;
    if (!session) return html`<p>Nothing runs.</p>`;
    const nodes = new Map(Object.entries(session.program.nodes));
    const states = session.nodes();
    this.#changes.note(states, false);
    const names = namesOf(session.program);
    const boxes = [...states].map(([id, state]) => this.box(id, lookUp(nodes, id), state, names.get(id)));
    const edges = [...nodes].flatMap(([id, { inputs }]) =>
      inputs.map((input): [string, string] => [input, id]),
    );
    const [chosen, node] = [states.get(this.selected), nodes.get(this.selected)];
    return html`
      <vitrail-diagram
        label="The dataflow: arrow keys go from node to node, Enter shows one in the text"
        .boxes=${boxes}
        .edges=${edges}
        .selected=${this.selected}
        @look=${({ detail }: CustomEvent<string>) => this.look(detail)}
        @choose=${({ detail }: CustomEvent<string>) => this.choose(detail)}
      ></vitrail-diagram>
      <aside role="region" aria-label="Node" aria-live="polite" tabindex="0">
        ${chosen && node ? this.details(this.selected, node, chosen) : html`<p>Choose a node to see what it does.</p>`}
      </aside>
    `;
  }

  private box(id: string, node: ProgramNode, state: NodeState, names: string | undefined): Box {
    const standing = [stateInWords(state, this.#changes.kept(id, state)), costInWords(state)];
    // Wide enough for what it will say, so that nothing moves while it is computed.
    const words = standing
      .filter((part) => part !== '')
      .join(', ')
      .padEnd(30);
    const tone = TONES[state.status];
    return {
      id,
      lines: [nodeInWords(node), ...(names ? [names] : []), words],
      tone,
      flash: this.#changes.fresh.has(id),
    };
  }

  private details(id: string, { op, place, params }: ProgramNode, state: NodeState) {
    const failure = failureOf(state);
    const rows: [string, string][] = [
      ['State', stateInWords(state, this.#changes.kept(id, state))],
      ['Cost', costInWords(state) || 'not measured'],
      ...planInWords(state),
      ['Where', WHERE[place]],
      ...Object.entries(params).map(([name, value]): [string, string] => [name, JSON.stringify(value)]),
      ['Key', state.key ?? 'none'],
    ];
    return html`
      <h2>${op}</h2>
      ${failure ? html`<p role="alert">${failure}</p>` : nothing}
      <table>
        <tbody>${rows.map(([name, words]) => html`<tr><th scope="row">${name}</th><td>${words}</td></tr>`)}</tbody>
      </table>
    `;
  }

  private look(id: string): void {
    this.selected = id;
  }

  private choose(id: string): void {
    this.selected = id;
    const pointer = this.#session && pointersOf(this.#session.program).get(id);
    if (pointer !== undefined) this.view.go(pointer);
  }
}
