/**
 * Has the reader choose files; none where that was given up.
 * @param accept which ones are offered, as in HTML: `.json,image/*`
 */
export function askForFiles(accept: string, { multiple = true } = {}): Promise<File[]> {
  const field = document.createElement('input');
  Object.assign(field, { type: 'file', accept, multiple });
  return new Promise((resolve) => {
    field.addEventListener('change', () => resolve([...(field.files ?? [])]));
    field.addEventListener('cancel', () => resolve([]));
    field.click();
  });
}
