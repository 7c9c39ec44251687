/** Accepts pictures that are dropped on an element, until the signal is aborted. */
export function acceptPictures(element: HTMLElement, take: (file: File) => void, signal: AbortSignal): void {
  element.addEventListener(
    'dragover',
    (event) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'copy';
    },
    { signal },
  );
  element.addEventListener(
    'drop',
    (event) => {
      const file = event.dataTransfer?.files[0];
      if (!file) return;
      event.preventDefault();
      take(file);
    },
    { signal },
  );
}
