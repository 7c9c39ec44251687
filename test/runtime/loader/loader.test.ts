import { expect, it } from 'vitest';
import { Loader } from '../../../src/runtime/loader/loader.ts';

it('says of a file that was dropped on an earlier page that it has to be dropped again', async () => {
  const url = URL.createObjectURL(new Blob(['a network']));
  URL.revokeObjectURL(url);
  const loader = new Loader({ base: 'https://example.org/', allow: ['blob:'] });
  const reading = loader.load(url, { limit: 100 });
  await expect(reading).rejects.toMatchObject({
    code: 'file-closed',
    hint: expect.stringContaining('again'),
  });
});
