import { css, html, LitElement, nothing } from 'lit';
import { customElement, query, state } from 'lit/decorators.js';
import { inSentences } from '../../base/diagnostic.ts';
import { fault } from '../../base/messages.ts';
import { button } from '../shared/button.ts';

const TYPE = 'image/jpeg';

/**
 * A dialog that takes a picture with the camera, mirrored like the preview. Dispatches `file` with the picture, which
 * stays on this machine. The camera is on only while the dialog is open.
 */
@customElement('vitrail-camera')
export class Camera extends LitElement {
  static override styles = [
    button,
    css`
      dialog {
        width: min(480px, calc(100vw - 32px));
        box-sizing: border-box;
        padding: 16px;
        color: var(--ink);
        background: var(--ground);
        border: 1px solid var(--hairline);
        box-shadow: var(--float);
      }
      video {
        display: block;
        width: 100%;
        aspect-ratio: 1;
        object-fit: cover;
        transform: scaleX(-1);
        background: var(--active);
      }
      p {
        font-size: 13px;
      }
      .tools {
        display: flex;
        justify-content: flex-end;
        gap: 8px;
        margin-top: 8px;
      }
    `,
  ];

  @state() private problem = '';
  @state() private seeing = false;
  @query('dialog') private dialog!: HTMLDialogElement;
  @query('video') private video!: HTMLVideoElement;
  #stream: MediaStream | undefined;

  override render() {
    return html`
      <dialog aria-label="Picture from the camera" @close=${this.stop}>
        <video muted playsinline @loadeddata=${this.ready}></video>
        ${this.problem ? html`<p role="alert">${this.problem}</p>` : nothing}
        <div class="tools">
          <button type="button" @click=${() => this.dialog.close()}>Cancel</button>
          <button type="button" ?disabled=${!this.seeing} @click=${this.take}>Take picture</button>
        </div>
      </dialog>
    `;
  }

  /** Opens the dialog and asks for the camera; a refusal is shown in it. */
  async open(): Promise<void> {
    this.problem = '';
    this.dialog.showModal();
    try {
      const stream = await navigator.mediaDevices.getUserMedia({ video: { width: 640, height: 640 } });
      this.#stream = stream;
      // The dialog may have been closed while the browser asked.
      if (!this.dialog.open) return this.stop();
      this.video.srcObject = stream;
      await this.video.play();
    } catch (error) {
      if (!this.dialog.open) return;
      const reason = error instanceof Error ? error.message : String(error);
      this.problem = inSentences(fault('camera-unavailable', { reason }));
    }
  }

  private ready(): void {
    this.seeing = true;
  }

  private async take(): Promise<void> {
    const { videoWidth: width, videoHeight: height } = this.video;
    const canvas = new OffscreenCanvas(width, height);
    const context = canvas.getContext('2d')!;
    // As it was seen: mirrored.
    context.scale(-1, 1);
    context.drawImage(this.video, -width, 0);
    const blob = await canvas.convertToBlob({ type: TYPE, quality: 0.95 });
    this.dialog.close();
    this.dispatchEvent(new CustomEvent('file', { detail: new File([blob], 'camera.jpg', { type: TYPE }) }));
  }

  private stop(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = undefined;
    this.video.srcObject = null;
    this.seeing = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    if (this.hasUpdated) this.stop();
  }
}
