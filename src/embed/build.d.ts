/** A worker whose script stands in the one that starts it. */
declare module '*?worker&inline' {
  const Inline: new () => Worker;
  export default Inline;
}
