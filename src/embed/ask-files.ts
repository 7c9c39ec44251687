/** How files are asked for. */
interface Asking {
  /** Whether there may be several. */
  multiple?: boolean;
  /** What holds the field meanwhile: a browser may forget one that is nowhere. */
  place?: Node;
}

/**
 * Has the reader choose files; none where that was given up.
 * @param accept which ones are offered, as in HTML: `.json,image/*`
 */
export function askForFiles(
  accept: string,
  { multiple = true, place = document.body }: Asking = {},
): Promise<File[]> {
  const field = Object.assign(document.createElement('input'), { type: 'file', accept, multiple });
  field.hidden = true;
  place.appendChild(field);
  return new Promise<File[]>((resolve) => {
    field.addEventListener('change', () => resolve([...(field.files ?? [])]));
    field.addEventListener('cancel', () => resolve([]));
    field.click();
  }).finally(() => field.remove());
}
