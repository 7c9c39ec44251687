import { css, html } from 'lit';
import { customElement } from 'lit/decorators.js';
import { isOfDocument } from '../../../base/reserved-params.ts';
import type { ParamValue, ProgramParam } from '../../../compiler/program.ts';
import type { Session } from '../../../runtime/session.ts';
import type { Change } from '../../model/param-history.ts';
import { Pane } from '../pane.ts';
import { fieldOf } from './fields.ts';
import { setterInWords, valueInWords } from './words.ts';

const BY = { by: 'pane' };

/** Shows the params of the document: their values, what set them, and fields to set them. */
@customElement('vitrail-params')
export class ParamsPane extends Pane {
  static override styles = [
    Pane.styles,
    css`
      .both {
        display: flex;
        flex-wrap: wrap;
        gap: 8px 32px;
        align-items: start;
        padding: 0 16px 8px;
      }
      ol {
        margin: 0;
        padding: 0;
        list-style: none;
      }
      h2 {
        font-size: 13px;
        font-weight: normal;
        color: var(--quiet);
        margin: 4px 0;
      }
      small {
        font-size: inherit;
        color: var(--quiet);
      }
      input[type="number"] {
        width: 8ch;
      }
      select {
        max-width: 24ch;
      }
    `,
  ];

  #session: Session | undefined;
  #stop: (() => void) | undefined;

  protected override willUpdate(): void {
    const { session } = this.view;
    if (session === this.#session) return;
    this.#stop?.();
    this.#session = session;
    this.#stop = session?.onParam(() => this.requestUpdate());
  }

  override render() {
    const { session } = this.view;
    const params = (session?.program.params ?? []).filter(isOfDocument);
    if (!session || params.length === 0) return html`<p>The document has no params.</p>`;
    const changes = this.view.parts.stage.history?.changes ?? [];
    return html`
      <div class="both">
        <table>
          <thead>
            <tr>${['Param', 'Type', 'Value', 'Set by', ''].map((head) => html`<th scope="col">${head}</th>`)}</tr>
          </thead>
          <tbody>${params.map((param) => this.row(session, param))}</tbody>
        </table>
        <section ?hidden=${changes.length === 0}>
          <h2>What changed, the latest first</h2>
          <ol>${changes.slice(0, 20).map((change) => this.change(session, change))}</ol>
        </section>
      </div>
    `;
  }

  private row(session: Session, param: ProgramParam) {
    const { name, type, pointer } = param;
    const set = (value: ParamValue) => session.set(name, value, BY);
    const layer = typeof param.layer === 'object' ? String(session.get(param.layer.$param)) : param.layer;
    const last = this.view.parts.stage.history?.last(name);
    const isDeclared = JSON.stringify(session.params.kept(name)) === JSON.stringify(param.value);
    return html`
      <tr data-param=${name}>
        <th scope="row"><button type="button" @click=${() => this.view.go(pointer)}>${name}</button></th>
        <td>${type}</td>
        <td>${fieldOf({ program: session.program, param, value: session.get(name), layer, set })}</td>
        <td>${last ? setterInWords(last, session.program) : 'the document'}</td>
        <td><button type="button" ?disabled=${isDeclared} @click=${() => set(param.value)}>Reset</button></td>
      </tr>
    `;
  }

  private change({ program }: Session, change: Change) {
    const { name, value, at } = change;
    const param = program.params.find((one) => one.name === name);
    const labels = param?.type === 'class' ? program.networks[param.network ?? '']?.labels : undefined;
    return html`
      <li>
        ${name}: ${valueInWords(value, labels)}
        <small>${setterInWords(change, program)}, ${at.toLocaleTimeString()}</small>
      </li>
    `;
  }
}
