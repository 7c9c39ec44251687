import { expect, it } from 'vitest';
import { atomDocument } from '../../../../src/runtime/views/card/document.ts';
import { lookAt, showing } from '../../../compiler/compiled.ts';

const { program } = showing([{ type: 'featurevis', content: 'net/mixed4d/channel/26' }]);

it.each(['net/mixed4d/channel/26', 'net/output/neuron/3'])('a document about %s compiles', (reference) => {
  const { faults, element, program: made } = lookAt(atomDocument(program!, 'net', reference));
  expect(faults).toEqual([]);
  expect(element(0)).toMatchObject({
    type: 'featurevis',
    atoms: { index: Number(reference.split('/')[2 + 1]) },
  });
  expect(element(1).render!.faces).toBe(4);
  expect(made!.elements.map(({ mark }) => mark)).toEqual(
    reference.includes('channel') ? ['list', 'list', 'image', 'heatmap', 'bars'] : ['list', 'list'],
  );
});

it("a reader's own picture stays behind", () => {
  const own = { ...program!, inputs: { photo: { file: new Blob(), hash: 'h' } } };
  expect(atomDocument(own, 'net', 'net/mixed4d/channel/26')).not.toHaveProperty('inputs');
});
