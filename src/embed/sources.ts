interface Source {
  url?: string;
}

/** The networks or inputs of a document with their addresses made absolute: those in a document are relative to it. */
export function absolute<S extends Source>(sources: Record<string, S>, base: URL): Record<string, S> {
  const entries = Object.entries(sources).map(([id, source]) => {
    if (source.url === undefined || !URL.canParse(source.url, base)) return [id, source] as const;
    return [id, { ...source, url: new URL(source.url, base).href }] as const;
  });
  return Object.fromEntries(entries);
}
