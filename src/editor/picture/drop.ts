/** Callbacks for dragging files over a page. */
export interface DropListener {
  /** Receives whether a file is over the page. */
  onHover(over: boolean): void;
  /** Receives the dropped files, at least one. */
  onFiles(files: File[]): void;
  /** Receives a dropped folder. */
  onFolder(folder: FileSystemDirectoryEntry): void;
}

/** Accepts files dropped anywhere on the page, also on the text, which would otherwise insert them. */
export function acceptDrops(page: Window, { onHover, onFiles, onFolder }: DropListener): void {
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
    const dropped = [...items].filter(({ kind }) => kind === 'file');
    // Folders look like files too.
    const folder = dropped.map((item) => item.webkitGetAsEntry()).find((entry) => entry?.isDirectory);
    if (folder) return onFolder(folder as FileSystemDirectoryEntry);
    const files = dropped.flatMap((item) => item.getAsFile() ?? []);
    if (files.length > 0) onFiles(files);
  });
}
