/** Address of one plain script that contains a module and all its imports. */
declare module '*?bundled' {
  const address: string;
  export default address;
}

interface ImportMetaEnv {
  /** Version of the package from which the page was built. */
  readonly VITRAIL_VERSION: string;
}
