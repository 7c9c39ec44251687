import { describe, it } from 'vitest';
import { hasShared, sharedUrl } from '../support/models.ts';
import { switchedTo } from '../support/switched.ts';

const folder = sharedUrl('models/googlenet/');

if (hasShared) {
  switchedTo(
    'a file without a manifest',
    {
      url: new URL('model.json', folder).href,
      labels: new URL('synset_words.txt', folder).href,
      preprocess: { scale: 1, mean: [123, 117, 104] },
    },
    [folder],
  );
} else {
  describe('every gallery document on a file without a manifest', () => {
    it.skip('needs ../shared', () => {});
  });
}
