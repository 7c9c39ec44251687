import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import { addResources } from './resources.ts';
import { addTools } from './tools.ts';

const INSTRUCTIONS = `Vitrail is a grammar of interpretability interfaces: a JSON document says what of a neural network is shown and how.
Read vitrail://language first, then look up operators in vitrail://reference; vitrail://examples lists whole documents.
Write a document, call validate, and put the value of the first fix of each diagnostic at its pointer until there is none.
Then compute its numbers, or render it to look at it.`;

/**
 * Creates a server of the Model Context Protocol.
 * @param folder whose documents may be read; what these name is read as by any command
 */
export function createServer(folder: URL, version: string): McpServer {
  const server = new McpServer({ name: 'vitrail', version }, { instructions: INSTRUCTIONS });
  addTools(server, folder);
  addResources(server);
  return server;
}
