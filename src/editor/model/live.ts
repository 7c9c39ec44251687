import type { Diagnostic } from '../../base/diagnostic.ts';
import { diagnostic } from '../../base/messages.ts';
import type { Manifests } from '../../compiler/check/manifests.ts';
import { type Compiled, compileInStages, sourcesOf } from '../../compiler/compile.ts';
import { isPictureInput } from '../../compiler/normalize/normal.ts';
import type { InputSource, Program } from '../../compiler/program.ts';
import { macrotask } from '../../runtime/backend/macrotask.ts';

/** The place where programs are shown. */
export interface Screen {
  /** Shows a program of another document. */
  open(program: Program): void;
  /** Replaces the present program by an edited one. */
  replace(program: Program): void;
  clear(): void;
}

/** Result of compiling and showing a text. */
export interface Outcome {
  diagnostics: Diagnostic[];
  errors: number;
  /** What is on screen now: this text, the last one without errors, or nothing. */
  shown: 'present' | 'previous' | 'nothing';
  /** The first input of the document. */
  input?: InputSource | undefined;
  /** All stages of the compilation. */
  compiled?: Compiled | undefined;
  /** Manifests of the document's networks and datasets; for a text that can't be parsed, those of the text before. */
  manifests?: Manifests | undefined;
}

/** Converts an exception to a diagnostic. */
export const unexpected = (error: unknown): Diagnostic =>
  diagnostic('compute-failed', '', { reason: error instanceof Error ? error.message : String(error) });

/**
 * Takes a text to the screen. A text with errors doesn't replace one that worked; it is shown as far as possible only
 * if the document never worked.
 */
export class Live {
  readonly #screen: Screen;
  readonly #manifests: (sources: ReturnType<typeof sourcesOf>) => Promise<Manifests>;
  #turn = 0;
  #begun = false;
  #good: Program | undefined;
  #known: Manifests = {};
  #onScreen = false;

  constructor(screen: Screen, manifests: (sources: ReturnType<typeof sourcesOf>) => Promise<Manifests>) {
    this.#screen = screen;
    this.#manifests = manifests;
  }

  /** Begins another document: nothing of the present one stays. */
  begin(): void {
    this.#turn++;
    this.#begun = true;
    this.#good = undefined;
    this.#known = {};
  }

  /** Empties the screen, for a document that is not to run. */
  clear(): void {
    this.begin();
    this.#onScreen = false;
    this.#screen.clear();
  }

  /**
   * Compiles and shows a text. Returns undefined when a newer text superseded it. Never rejects. Parsing, each stage of
   * compiling and showing are separate tasks, as each takes a while.
   */
  async show(text: string): Promise<Outcome | undefined> {
    const turn = ++this.#turn;
    try {
      await macrotask();
      if (turn !== this.#turn) return undefined;
      const sources = sourcesOf(text);
      const isReadable = Object.keys(sources).length > 0;
      const manifests = isReadable ? await this.#manifests(sources) : this.#known;
      if (turn !== this.#turn) return undefined;
      this.#known = manifests;
      await macrotask();
      const stages = compileInStages(text, manifests);
      let stage = stages.next();
      while (!stage.done) {
        await macrotask();
        if (turn !== this.#turn) return undefined;
        stage = stages.next();
      }
      const compiled = stage.value;
      await macrotask();
      if (turn !== this.#turn) return undefined;
      const { program, diagnostics, normal } = compiled;
      const input = Object.values(normal?.inputs ?? {}).find(isPictureInput);
      const outcome = { ...this.#bring(program, diagnostics), input, compiled, manifests };
      await macrotask();
      return turn === this.#turn ? outcome : undefined;
    } catch (error) {
      if (turn !== this.#turn) return undefined;
      return this.#bring(undefined, [unexpected(error)]);
    }
  }

  #bring(program: Program | undefined, found: Diagnostic[]): Outcome {
    const diagnostics = [...found];
    const works = program && !diagnostics.some(isError);
    if (works || (program && !this.#good)) this.#put(program, diagnostics);
    else if (this.#begun) this.#put(undefined, diagnostics);
    const errors = diagnostics.filter(isError).length;
    if (works && errors === 0) this.#good = program;
    const present = program !== undefined && (errors === 0 || !this.#good);
    const shown = !this.#onScreen ? 'nothing' : present ? 'present' : 'previous';
    return { diagnostics, errors, shown };
  }

  /** Shows a program; when that fails, the last one that worked. */
  #put(program: Program | undefined, diagnostics: Diagnostic[]): void {
    const another = this.#begun || !this.#onScreen;
    this.#begun = false;
    try {
      if (!program) this.#screen.clear();
      else if (another) this.#screen.open(program);
      else this.#screen.replace(program);
      this.#onScreen = program !== undefined;
    } catch (error) {
      diagnostics.push(unexpected(error));
      this.#recover();
    }
  }

  #recover(): void {
    this.#onScreen = false;
    try {
      this.#screen.clear();
      if (!this.#good) return;
      this.#screen.open(this.#good);
      this.#onScreen = true;
    } catch {
      // Said already: the screen stays as empty as it could be made.
    }
  }
}

const isError = ({ severity }: Diagnostic): boolean => severity === 'error';
