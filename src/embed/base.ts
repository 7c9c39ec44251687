const HERE = import.meta.url;

/** Where the bundled networks and pictures lie: the folder of the package that this module came from. */
export const packageFolder = (): string => new URL('../../', HERE).href;
