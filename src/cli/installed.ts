import { usage } from './usage.ts';

/**
 * Loads a package that only some commands need, so that it is installed by those alone who use them.
 * UsageError `package-missing`, which says how to install it.
 */
export async function installed<T>(name: string, load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    throw usage('package-missing', { name });
  }
}
