import { FolderStore } from './folder.ts';
import type { Store } from './store.ts';

/**
 * Opens a store: a folder, or a bucket at `s3://bucket/prefix`.
 * UsageErrors `store-place`, `package-missing`.
 */
export async function openStore(place: string): Promise<Store> {
  // Only buckets need their client.
  if (/^s3:/i.test(place)) return (await import('./bucket.ts')).openBucket(place);
  return new FolderStore(place);
}
