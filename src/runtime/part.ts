import { fault } from '../base/messages.ts';

/** Code that is loaded when it is needed. Fault `part-missing` where it is not there, or was cut short. */
export async function part<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw fault('part-missing');
  }
}
