import { readFile } from 'node:fs/promises';
import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js';
import { definitions } from '../../../schema/dist/definitions.ts';
import { PACKAGE } from '../node-loader.ts';
import { usage } from '../usage.ts';

const MARKDOWN = 'text/markdown';
const JSON_TYPE = 'application/json';

/** Texts of the package: the name, the file, its type and what it holds. */
const TEXTS = [
  ['language', 'docs/guide/language.md', MARKDOWN, 'How documents are written'],
  ['reference', 'schema/dist/reference.md', MARKDOWN, 'Every operator, with its params and an example'],
  ['schema', 'schema/dist/vitrail.v1.schema.json', JSON_TYPE, 'The JSON Schema of documents'],
  ['examples', 'specs/index.json', JSON_TYPE, 'The documents of the gallery: their names and what they show'],
] as const;

/** Adds what can be read: the language, the reference, whole documents. */
export function addResources(server: McpServer): void {
  for (const [name, file, mimeType, description] of TEXTS) {
    server.registerResource(name, `vitrail://${name}`, { description, mimeType }, async ({ href }) => ({
      contents: [{ uri: href, mimeType, text: await textAt(file) }],
    }));
  }
  server.registerResource(
    'operator',
    new ResourceTemplate('vitrail://reference/{kind}/{name}', {
      list: () => ({
        resources: definitions.map(({ kind, name, title }) => ({
          uri: `vitrail://reference/${kind}/${name}`,
          name: title,
          mimeType: JSON_TYPE,
        })),
      }),
    }),
    {
      description: 'One operator: what it computes, its params, its cost and its source',
      mimeType: JSON_TYPE,
    },
    ({ href }, { kind, name }) => {
      const found = definitions.find((one) => one.kind === kind && one.name === name);
      if (!found) throw usage('mcp-resource', { uri: href });
      return { contents: [{ uri: href, mimeType: JSON_TYPE, text: JSON.stringify(found) }] };
    },
  );
  server.registerResource(
    'example',
    new ResourceTemplate('vitrail://examples/{id}', { list: undefined }),
    { description: 'A document of the gallery', mimeType: JSON_TYPE },
    async ({ href }, { id }) => {
      const entries = JSON.parse(await textAt('specs/index.json')) as { id: string; file: string }[];
      const found = entries.find((entry) => entry.id === id);
      if (!found) throw usage('mcp-resource', { uri: href });
      return { contents: [{ uri: href, mimeType: JSON_TYPE, text: await textAt(`specs/${found.file}`) }] };
    },
  );
}

const textAt = (file: string): Promise<string> => readFile(new URL(file, PACKAGE), 'utf8');
