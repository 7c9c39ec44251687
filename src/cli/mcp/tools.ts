import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js';
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { z } from 'zod';
import { type Diagnostic, Fault } from '../../base/diagnostic.ts';
import { computeContent, gapsInWords } from '../compute.ts';
import { compileAs, type DocumentFile, loaderFor } from '../document.ts';
import { withFixes } from '../fixes.ts';
import { toPlainValue } from '../nested.ts';
import { drawWith } from '../render/render.ts';
import { isError } from '../report.ts';
import { asFault, faultOf } from '../usage.ts';
import { DOCUMENT, documentOf, type Given } from './given.ts';

/** The most numbers of a content that are told: a language model reads them all. */
const MOST_NUMBERS = 20_000;

const SET = {
  set: z
    .array(z.string())
    .default([])
    .describe('Other values of params, as `name=value`; a class by its label, a position as `0.3,0.4`'),
};

/** Nothing is ever written, and documents may name networks at https addresses. */
const READS = { readOnlyHint: true, openWorldHint: true };

/** Adds what can be done with a document. */
export function addTools(server: McpServer, folder: URL): void {
  const answering =
    <Asked extends Given>(answer: (file: DocumentFile, asked: Asked) => Promise<CallToolResult>) =>
    (asked: Asked): Promise<CallToolResult> =>
      faultless(async () => answer(await documentOf(asked, folder), asked));

  server.registerTool(
    'validate',
    {
      description:
        'Checks a document against the language and the networks that it names. Each diagnostic has fixes: put `value` at the JSON pointer `pointer` of the document. The first is the likeliest.',
      inputSchema: DOCUMENT,
      annotations: READS,
    },
    answering(async (file) => {
      const loader = loaderFor(file);
      const { diagnostics } = await compileAs(file, loader);
      return inJson({
        ok: !diagnostics.some(isError),
        diagnostics: await withFixes(file, diagnostics, loader),
      });
    }),
  );

  server.registerTool(
    'compile',
    {
      description: 'Compiles a document to its program: nodes, params, elements, as JSON.',
      inputSchema: DOCUMENT,
      annotations: READS,
    },
    answering(async (file) => {
      const { program, diagnostics } = await compileAs(file, loaderFor(file));
      return program && !diagnostics.some(isError) ? inJson(program) : wrong(diagnostics);
    }),
  );

  server.registerTool(
    'compute',
    {
      description: 'Computes one named content of a document: {axes, shape, values, unit, notes}.',
      inputSchema: { ...DOCUMENT, ...SET, content: z.string().describe('The name of the content') },
      annotations: READS,
    },
    answering<Given & { content: string; set: string[] }>(async (file, asked) => {
      const { content } = asked;
      const { diagnostics, found } = await computeContent(file, { content, set: asked.set });
      if (found === undefined) return wrong(diagnostics);
      if (Array.isArray(found)) return inJson({ empty: gapsInWords(found, content) });
      const size = found.data.length;
      if (size > MOST_NUMBERS) throw faultOf('mcp-large', { content, size, limit: MOST_NUMBERS });
      return inJson(toPlainValue(found));
    }),
  );

  server.registerTool(
    'render',
    {
      description: 'Draws a document as a page shows it once everything is computed. Needs a Chromium.',
      inputSchema: {
        ...DOCUMENT,
        ...SET,
        width: z.number().int().min(200).max(4000).default(1000).describe('Of the page, in pixels'),
        theme: z.enum(['light', 'dark']).default('light'),
      },
      annotations: READS,
    },
    answering<Given & { set: string[]; width: number; theme: 'light' | 'dark' }>(
      async (file, { set, width, theme }) => {
        const { diagnostics, image, faults } = await drawWith(file, set, {
          type: 'png',
          scale: 1,
          width,
          theme,
        });
        if (!image) return faults.length > 0 ? wrong(faults) : wrong(diagnostics);
        const picture = {
          type: 'image' as const,
          data: Buffer.from(image).toString('base64'),
          mimeType: 'image/png',
        };
        return { content: [picture, ...(faults.length > 0 ? inJson({ faults }).content : [])] };
      },
    ),
  );
}

const inJson = (value: unknown): CallToolResult => ({
  content: [{ type: 'text', text: JSON.stringify(value) }],
});

const wrong = (diagnostics: Pick<Diagnostic, 'message' | 'hint'>[]): CallToolResult => ({
  ...inJson({ diagnostics }),
  isError: true,
});

/** Tells faults as the answer: a model can mend them. */
async function faultless(answer: () => Promise<CallToolResult>): Promise<CallToolResult> {
  try {
    return await answer();
  } catch (thrown) {
    const error = asFault(thrown);
    if (!(error instanceof Fault)) throw error;
    const { code, message, hint } = error;
    return { ...inJson({ code, message, hint }), isError: true };
  }
}
