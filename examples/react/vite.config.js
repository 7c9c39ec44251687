import { cpSync } from 'node:fs';
import { join } from 'node:path';

const models = new URL('models/', import.meta.resolve('vitrail/package.json'));

export default {
  base: './',
  plugins: [
    {
      name: 'models-beside-the-page',
      writeBundle: ({ dir }) => cpSync(models, join(dir, 'vitrail/models'), { recursive: true }),
    },
  ],
};
