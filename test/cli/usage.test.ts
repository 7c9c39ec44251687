import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, vitrail } from '../support/cli.ts';

const folder = await temporaryFolder();
const teaser = ['compute', 'specs/teaser.json', '--content', 'evidence'];
const layers = ['compute', 'specs/layers.json', '--content', 'strongest'];

const WRONG: [args: string[], says: RegExp][] = [
  [['comptue'], /unknown command.*compute/s],
  [['compute', 'specs/teaser.json'], /--content/],
  [['compute', 'none.json', '--content', 'a'], /no file `none\.json`/],
  [
    ['compute', 'specs/teaser.json', '--content', 'evidense'],
    /No content is named `evidense`\. Did you mean `evidence`\?/,
  ],
  [['compute', 'specs/layers.json', '--content', 'channel'], /names atoms, which have no numbers/],
  [[...teaser, '--set', 'aa=tabby'], /No param is named `aa`\. Did you mean `a`\?/],
  [[...teaser, '--set', 'a=tabbby'], /no class `tabbby`\. Did you mean `tabby`\?/],
  [[...teaser, '--set', 'a=1999'], /no class `1999`.*0 to 999/s],
  [[...teaser, '--set', 'tabby'], /--set name=value/],
  [[...teaser, '--set', 'unit=mixed3a/5'], /ranges over the layer `mixed4d`/],
  [[...teaser, '--set', 'unit=826'], /Numbers run from 0 to 527/],
  [[...layers, '--set', 'layer=mixed4x'], /no layer `mixed4x`\. Did you mean `mixed4/],
  [[...layers, '--set', 'unit=many'], /`unit=mixed4d\/426`/],
  [[...layers, '--image', 'none.png'], /no picture `none\.png`/],
  [
    ['compute', 'specs/semantic-dictionary.json', '--content', 'here', '--set', 'cell=0.5'],
    /`cell=0\.3,0\.4`/,
  ],
];

describe('a command that is called wrongly', () => {
  it.each(WRONG)('%j', async (args, says) => {
    const { code, stdout, stderr } = await vitrail(args);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^ +at /m);
    expect([code, stdout]).toEqual([2, '']);
  });
});

const image = { interface: { type: 'infovis', mark: 'image', content: 'net/input/whole' } };
const contents = { sum: { type: 'activation', of: 'net/mixed4d/channel' } };

describe('a document that cannot be computed', () => {
  const faulty: [name: string, inputs: object, says: RegExp][] = [
    ['a picture that is not there', { url: 'none.png' }, /none\.png/],
    ['a file that is no picture', { url: 'text.png' }, /not an image that can be read/],
    ['a picture that is cut off', { url: 'half.jpg' }, /not an image that can be read/],
    ['a file outside its folder', { url: '../outside.png' }, /outside its folder|no file/],
    ['a file of the system', { url: 'file:///etc/passwd' }, /outside its folder/],
  ];
  it.each(faulty)('%s', async (_name, photo, says) => {
    await folder.write('text.png', 'not a picture');
    await folder.write('half.jpg', (await readFile('models/images/tabby.jpg')).subarray(0, 20_000));
    const file = await folder.write('document.json', { ...image, inputs: { photo }, contents });
    const { code, stdout, stderr } = await vitrail(['compute', file, '--content', 'sum']);
    expect(stderr).toMatch(says);
    expect(stderr).not.toMatch(/^ +at /m);
    expect([code, stdout]).toEqual([1, '']);
  });

  it('says the faults of the content', async () => {
    const broken = { sum: { type: 'activation', of: 'net/mixed9z/channel' } };
    const file = await folder.write('broken.json', { ...image, contents: broken });
    const { code, stderr } = await vitrail(['compute', file, '--content', 'sum']);
    expect(stderr).toMatch(/broken\.json:1:\d+ error .*mixed9z.* \[unknown-layer\]/);
    expect(code).toBe(1);
  });

  it('computes what has no fault beside what has one', async () => {
    const some = { ...contents, bad: { type: 'activation', of: 'net/mixed9z/channel' } };
    const file = await folder.write('some.json', { ...image, contents: some });
    const { code, stdout, stderr } = await vitrail(['compute', file, '--content', 'sum']);
    expect(JSON.parse(stdout)).toMatchObject({ shape: [384] });
    expect(stderr).toContain('[unknown-layer]');
    expect(code).toBe(0);
  });
});

describe('help', () => {
  it('is printed, and so is the version', async () => {
    const { version } = JSON.parse(await readFile('package.json', 'utf8')) as { version: string };
    const [help, number] = await Promise.all([vitrail(['--help']), vitrail(['--version'])]);
    expect(help.stdout).toMatch(/validate[\s\S]*compile[\s\S]*compute/);
    expect([help.code, number.code, number.stdout]).toEqual([0, 0, `${version}\n`]);
  });

  it('is not needed in another folder', async () => {
    const file = await folder.write('elsewhere.json', { ...image, contents });
    const { code } = await vitrail(['compute', file, '--content', 'sum'], folder.path);
    expect(code).toBe(0);
  });
});
