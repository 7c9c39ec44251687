import type { TokensFacts } from '../../base/input.ts';
import { fault } from '../../base/messages.ts';
import { part } from '../part.ts';
import { ByScore, type ScoredPieces } from './by-score.ts';
import type { HuggingFaceFile } from './hugging-face.ts';
import type { Tokenizer } from './tokenizer.ts';

/**
 * Reads the file of a tokenizer: one of Hugging Face, or of llama2.c. Throws the faults `tokenizer-invalid`,
 * `tokenizer-vocabulary`.
 */
export async function readTokenizer(
  bytes: ArrayBuffer,
  { vocabulary }: Pick<TokensFacts, 'vocabulary'>,
): Promise<Tokenizer> {
  const tokenizer = await understood(parsed(bytes));
  if (vocabulary !== undefined && tokenizer.size > vocabulary)
    throw fault('tokenizer-vocabulary', { tokens: tokenizer.size, vocabulary });
  return tokenizer;
}

function parsed(bytes: ArrayBuffer): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw fault('tokenizer-invalid', { reason: 'it is no JSON' });
  }
}

async function understood(file: unknown): Promise<Tokenizer> {
  if (isScored(file)) return new ByScore(file);
  const isOfLibrary = typeof (file as Partial<HuggingFaceFile> | null)?.model === 'object';
  if (!isOfLibrary) throw fault('tokenizer-invalid', { reason: 'it is none of Hugging Face' });
  const { HuggingFace } = await part(() => import('./hugging-face.ts'));
  try {
    return new HuggingFace(file as HuggingFaceFile);
  } catch (error) {
    throw fault('tokenizer-invalid', { reason: (error as Error).message.replace(/\.$/, '') });
  }
}

const isScored = (file: unknown): file is ScoredPieces => {
  const { type, tokens, scores, bos, byteOffset } = (file ?? {}) as Partial<ScoredPieces>;
  const isList = Array.isArray(tokens) && Array.isArray(scores) && tokens.length === scores.length;
  const isNumbered = [bos, byteOffset].every((id) => Number.isInteger(id) && Number(id) >= 0);
  return typeof type === 'string' && type.startsWith('bpe by score') && isList && isNumbered;
};
