const HERE = import.meta.url;

/** Returns the folder with the bundled networks and pictures: that of the package to which this module belongs. */
export const packageFolder = (): string => new URL('../../', HERE).href;
