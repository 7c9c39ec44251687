/** Bakes the packs of the documents that the pages of guide and reference show: `npm run packs`. */
import { bakePacks, packedDocuments } from './pages/packs.ts';

await bakePacks(packedDocuments());
