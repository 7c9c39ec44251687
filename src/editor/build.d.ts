/** The address of one plain script that holds a module and all that it imports. */
declare module '*?bundled' {
  const address: string;
  export default address;
}

interface ImportMetaEnv {
  /** Of the package from which the page was built. */
  readonly VITRAIL_VERSION: string;
}
