/** Options of {@link askForFiles}. */
interface Asking {
  /** Whether several files may be chosen. */
  multiple?: boolean;
  /** Whether a folder is chosen, all files of which are returned, with their paths in `webkitRelativePath`. */
  isFolder?: boolean;
  /** Where the field is put meanwhile: browsers may drop one that is nowhere in the page. */
  place?: Node;
}

/**
 * Lets the reader choose files. Resolves to none if the reader cancels.
 * @param accept which files are offered, as in HTML: `.json,image/*`
 */
export function askForFiles(
  accept: string,
  { multiple = true, isFolder = false, place = document.body }: Asking = {},
): Promise<File[]> {
  const field = Object.assign(document.createElement('input'), { type: 'file', accept, multiple });
  field.webkitdirectory = isFolder;
  field.hidden = true;
  place.appendChild(field);
  return new Promise<File[]>((resolve) => {
    field.addEventListener('change', () => resolve([...(field.files ?? [])]));
    field.addEventListener('cancel', () => resolve([]));
    field.click();
  }).finally(() => field.remove());
}
