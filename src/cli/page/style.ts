/** The style of the pages of a site; interfaces have their own. */
export const STYLE = `:root {
  color-scheme: light dark;
  font:
    16px / 1.5 system-ui,
    sans-serif;
}

body {
  max-width: 1200px;
  margin: 0 auto;
  padding: 1.5rem clamp(1rem, 3vw, 2.5rem) 4rem;
}

a {
  color: inherit;
}

vitrail-view {
  margin-block: 1.5rem 3rem;
}

.gallery {
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(280px, 1fr));
  gap: 1.5rem;
  padding: 0;
  list-style: none;
}

.gallery a {
  display: block;
  height: 100%;
  overflow: hidden;
  border: 1px solid color-mix(in srgb, currentcolor 20%, transparent);
  border-radius: 6px;
  text-decoration: none;
}

.gallery a:is(:hover, :focus-visible) {
  border-color: currentcolor;
}

.gallery img {
  display: block;
  width: 100%;
  aspect-ratio: 16 / 10;
  object-fit: cover;
  object-position: left top;
  background: #fff;
}

.gallery h2,
.gallery p {
  margin: 0.5rem 1rem;
  font-size: 1rem;
}

.gallery p {
  margin-bottom: 1rem;
  opacity: 0.75;
  font-size: 0.875rem;
}
`;
