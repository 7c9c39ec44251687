import { existsSync } from 'node:fs';
import { preview } from 'vite';

/** Serves the built site as `npm start` does, on a free port. `npm run build` comes first. */
export async function serveSite(): Promise<{ url: string; close(): Promise<void> }> {
  if (!existsSync('dist/site/index.html')) throw new Error('Build the site first: npm run build');
  const server = await preview({ logLevel: 'error', preview: { port: 0, strictPort: false } });
  const address = server.httpServer.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return {
    url: `http://localhost:${address.port}/`,
    close: () => server.close(),
  };
}
