/** What is told while files are dragged over a page. */
export interface DropListener {
  /** Whether a file hovers over the page. */
  onHover(over: boolean): void;
  /** At least one. */
  onFiles(files: File[]): void;
}

/** Takes files dropped anywhere on the page, also over the text: an editor would read them in. */
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

/** A folder comes as a file too. */
const isFile = (item: DataTransferItem): boolean =>
  item.kind === 'file' && item.webkitGetAsEntry()?.isDirectory !== true;
