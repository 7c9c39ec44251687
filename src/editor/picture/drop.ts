/** Callbacks for dragging files over a page. */
export interface DropListener {
  /** Receives whether a file is over the page. */
  onHover(over: boolean): void;
  /** Receives the dropped files, at least one. */
  onFiles(files: File[]): void;
}

/** Accepts files dropped anywhere on the page, also on the text, which would otherwise insert them. */
export function acceptDrops(page: Window, { onHover, onFiles }: DropListener): void {
  const listen = (
    type: 'dragover' | 'dragleave' | 'drop',
    take: (event: DragEvent, data: DataTransfer) => void,
  ) => {
    page.addEventListener(
      type,
      (event) => {
        const { dataTransfer } = event;
        if (!dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        event.stopPropagation();
        take(event, dataTransfer);
      },
      { capture: true },
    );
  };
  listen('dragover', (_event, data) => {
    data.dropEffect = 'copy';
    onHover(true);
  });
  // Between two elements of the page, the pointer goes to one of them; it leaves the page to none.
  listen('dragleave', (event) => event.relatedTarget === null && onHover(false));
  listen('drop', (_event, { items }) => {
    onHover(false);
    const files = [...items].filter(isFile).flatMap((item) => item.getAsFile() ?? []);
    if (files.length > 0) onFiles(files);
  });
}

/** Whether an item is a file: folders look like files too. */
const isFile = (item: DataTransferItem): boolean =>
  item.kind === 'file' && item.webkitGetAsEntry()?.isDirectory !== true;
