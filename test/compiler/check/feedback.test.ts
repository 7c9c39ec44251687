import { describe, expect, it } from 'vitest';
import { compile } from '../../../src/compiler/compile.ts';
import { manifestOf } from '../../support/models.ts';
import { objects } from '../../support/objects.ts';

const net = await manifestOf('mini-inception');
const NETWORKS = { net: { model: 'default' }, tuned: { of: 'net', train: { on: 'objects', at: 'mixed5b' } } };
const MASK = ['....', '..##'];

function look(feedback: unknown, document: Record<string, unknown> = {}, of = 'tuned') {
  const text = JSON.stringify({
    inputs: { photo: { image: 'tabby' }, objects: { dataset: 'objects' } },
    params: [{ name: 'painted', type: 'mask', bind: { input: 'mask' } }],
    networks: { ...NETWORKS, guided: { of, feedback } },
    interface: {
      type: 'infovis',
      mark: 'bars',
      content: { type: 'activation', of: 'guided/output/neuron', input: 'photo' },
    },
    ...document,
  });
  const { diagnostics, program } = compile(text, { net, objects } as never);
  return { program, told: diagnostics.map(({ code, pointer }) => `${code} ${pointer}`) };
}

const faults = (feedback: unknown, document?: Record<string, unknown>, of?: string) =>
  look(feedback, document, of).told;
const HERE = '/networks/guided';

describe('feedback on reasons', () => {
  it('names the picture, what is painted, and the picture that the control shows', () => {
    const { told, program } = look([{ ignore: { param: 'painted' } }]);
    expect(told).toEqual([]);
    const { guide, changed } = program!.networks.guided!;
    expect(guide).toMatchObject({ feedback: [{ ignore: { $param: 'painted' } }], weight: 10 });
    const picture = guide!.feedback[0]!.picture.$node;
    expect(program!.nodes[picture]).toMatchObject({ op: 'input/picture' });
    expect(changed).toEqual(['head', 'output']);
    expect(program!.params[0]!.control?.picture).toBe(picture);
  });

  it('is of an example that a param holds, even one that is declared later', () => {
    const params = [
      { name: 'painted', type: 'mask', input: { param: 'chosen' }, bind: { input: 'mask' } },
      { name: 'chosen', type: 'example', dataset: 'objects', value: 3 },
    ];
    const { told, program } = look([{ input: { param: 'chosen' }, ignore: { param: 'painted' } }], {
      params,
    });
    expect(told).toEqual([]);
    const picture = program!.params[0]!.control!.picture!;
    expect(program!.nodes[picture]).toMatchObject({
      op: 'input/example',
      params: { example: { $param: 'chosen' } },
    });
  });

  it('is refused in words where it can not be', () => {
    expect(faults([{ ignore: MASK }], {}, 'net')).toEqual([`feedback-untrained ${HERE}/of`]);
    expect(faults([{ ignore: ['....', '..#'] }])).toEqual([`mask-rows ${HERE}/feedback/0/ignore/1`]);
    expect(faults([{ input: 'objects', ignore: MASK }])).toEqual([`not-a-picture ${HERE}/feedback/0/input`]);
    expect(faults([{ input: 'nothing', ignore: MASK }])).toEqual([`unknown-input ${HERE}/feedback/0/input`]);
    const number = [{ name: 'painted', type: 'number' }];
    expect(faults([{ ignore: { param: 'painted' } }], { params: number })).toEqual([
      `param-type ${HERE}/feedback/0/ignore/param`,
    ]);
    const uneven = [{ name: 'painted', type: 'mask', value: ['..', '.'] }];
    expect(faults([{ ignore: { param: 'painted' } }], { params: uneven })).toEqual([
      'mask-rows /params/0/value/1',
    ]);
  });

  it('is painted on a picture of the proportions that its network sees', () => {
    const wide = { ...net, input: { ...net.input, size: [48, 96] } };
    const text = JSON.stringify({
      networks: {
        wide: { url: './wide.json' },
        ...NETWORKS,
        guided: { of: 'tuned', feedback: [{ ignore: { param: 'painted' } }] },
      },
      inputs: { photo: { image: 'tabby' }, objects: { dataset: 'objects' } },
      params: [{ name: 'painted', type: 'mask' }],
      interface: {
        type: 'infovis',
        mark: 'bars',
        content: { type: 'activation', of: 'guided/output/neuron', input: 'photo' },
      },
    });
    const told = (source: string) =>
      compile(source, { net, wide, objects } as never).diagnostics.map(({ code }) => code);
    expect(told(text)).toEqual(['mask-aspect']);
    expect(told(text.replace('"type":"mask"', '"type":"mask","network":"tuned"'))).toEqual([]);
  });
});
