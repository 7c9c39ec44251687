/** A worker whose script is part of the one that starts it. */
declare module '*?worker&inline' {
  const Inline: new () => Worker;
  export default Inline;
}
