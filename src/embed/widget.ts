/**
 * An interface as a widget of notebooks, by the interface of anywidget (https://anywidget.dev): a document goes in, the
 * values of its params go both ways. Notebooks load this file from its text, so the rest is loaded from `base`.
 */
type Standalone = typeof import('./standalone.ts');
type Result = Awaited<ReturnType<Standalone['embed']>>;
type Params = Record<string, Parameters<Result['set']>[1]>;

/** The state of the widget that the notebook keeps, and shares with Python where that runs. */
interface State {
  /** The document, or its address. */
  document: object | string;
  /** Values of params that differ from the document's. */
  params: Params;
  /** Address of the folder with `embed.js`. */
  base: string;
  /** Options of `embed`, as far as they are plain JSON. */
  options: object;
  /** What is wrong with the document, or was found while it was shown. */
  diagnostics: object[];
}

interface Model {
  get<K extends keyof State>(key: K): State[K];
  set<K extends keyof State>(key: K, value: State[K]): void;
  save_changes(): void;
  on(event: string, listener: () => void): void;
  off(event: string, listener: () => void): void;
}

/** Shows the document of a model in an element. Returns a function that removes it. */
function render({ model, el }: { model: Model; el: HTMLElement }): () => void {
  const gone = new AbortController();
  let shown: Result | undefined;
  const tell = <K extends keyof State>(key: K, value: State[K]) => {
    model.set(key, value);
    model.save_changes();
  };
  const take = () => {
    for (const [name, value] of Object.entries(model.get('params'))) {
      if (shown && !isSame(shown, name, value)) attempt(() => shown?.set(name, value));
    }
  };
  const attempt = (act: () => void) => {
    try {
      act();
    } catch (error) {
      report(error);
    }
  };
  const report = (error: unknown) => {
    if (gone.signal.aborted) return;
    const { code, message, hint } = error as { code?: string; message: string; hint?: string };
    tell('diagnostics', [...model.get('diagnostics'), { code, severity: 'error', message, hint }]);
  };
  const show = async () => {
    tell('diagnostics', []);
    const base = new URL(model.get('base'), document.baseURI);
    const { embed } = (await import(/* @vite-ignore */ new URL('embed.js', base).href)) as Standalone;
    shown = await embed(el, model.get('document'), {
      ...model.get('options'),
      signal: gone.signal,
      onDiagnostic: (found) => tell('diagnostics', [...model.get('diagnostics'), found]),
    });
    take();
    for (const { name } of shown.session.program.params) {
      shown.on(name, (value) => tell('params', { ...model.get('params'), [name]: value }));
    }
  };
  const begin = () => void show().catch(report);
  model.on('change:document', begin);
  model.on('change:params', take);
  begin();
  return () => {
    model.off('change:document', begin);
    model.off('change:params', take);
    gone.abort();
  };
}

const isSame = (shown: Result, name: string, value: unknown): boolean =>
  shown.session.program.params.some((param) => param.name === name) &&
  JSON.stringify(shown.get(name)) === JSON.stringify(value);

export default { render };
