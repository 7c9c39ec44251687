import { fault } from '../base/messages.ts';

/** Loads code on demand. Fault `part-missing` where it is missing or incomplete. */
export async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw fault('part-missing');
  }
}
