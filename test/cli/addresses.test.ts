import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder, vitrail } from '../support/cli.ts';
import { type StaticServer, serveStatic } from '../support/static.ts';

const folder = await temporaryFolder();
const files = await temporaryFolder();

let server: StaticServer;
/** Leads on to the other; its `/broken` breaks off. */
let redirecting: string;

beforeAll(async () => {
  const document = {
    networks: { net: { url: 'models/mini-inception/manifest.json' } },
    inputs: { photo: { url: 'models/images/tabby.jpg' } },
    contents: { scores: { type: 'activation', of: 'net/output/neuron' } },
    interface: { type: 'infovis', mark: 'bars', content: '#scores' },
  };
  await files.write('a #1.json', document);
  await files.write('models.json', { ...document, networks: {}, inputs: {} });
  server = await serveStatic(files.path, { folders: { '/models/': 'models' } });
  const other = createServer((request, response) => {
    if (request.url === '/broken') {
      response.writeHead(200, { 'Content-Length': 1000 }).write('{"');
      setTimeout(() => response.destroy(), 20);
    } else {
      response.writeHead(302, { Location: server.url + request.url!.slice(1) }).end();
    }
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  redirecting = `http://localhost:${(other.address() as AddressInfo).port}/`;
  afterAll(async () => {
    await server.close();
    other.close();
  });
});

describe('a file on the web', () => {
  it('is described, with what lies beside it', async () => {
    const of = (name: string) => vitrail(['model', '--json', `${server.url}models/mini-inception/${name}`]);
    const [model, manifest] = await Promise.all([of('model.json'), of('manifest.json')]);
    expect([model.code, model.stderr, manifest.code]).toEqual([0, '', 0]);
    const [bare, described] = [model, manifest].map(({ stdout }) => JSON.parse(stdout));
    expect(bare).toMatchObject({ parameters: described.parameters, labels: [], input: { size: [224, 224] } });
    expect(described).toMatchObject({ assumed: [], input: { size: [96, 96] } });
    expect(described.labels.slice(0, 2)).toEqual(['Egyptian cat', 'reel']);
  });

  it('is a document, with its network and picture', async () => {
    const document = `${server.url}a%20%231.json`;
    const [valid, value, other] = await Promise.all([
      vitrail(['validate', document]),
      vitrail(['compute', document, '--content', 'scores']),
      vitrail(['compute', document, '--content', 'scores', '--image', `${server.url}models/images/cow.jpg`]),
    ]);
    expect([valid.code, value.code, other.code]).toEqual([0, 0, 0]);
    expect(JSON.parse(value.stdout).shape).toEqual([200]);
    expect(other.stdout).not.toBe(value.stdout);
  });

  it('is baked with its files', async () => {
    const out = join(folder.path, 'out');
    const { code, stderr } = await vitrail(['bake', `${server.url}a%20%231.json`, '--out', out]);
    expect([code, stderr]).toEqual([0, expect.stringContaining('1 values')]);
    expect(readFileSync(join(out, 'a #1.json'), 'utf8')).toBe(
      readFileSync(join(files.path, 'a #1.json'), 'utf8'),
    );
    expect(readdirSync(join(out, 'models', 'images'))).toEqual(['tabby.jpg']);
    expect(readdirSync(join(out, 'models', 'mini-inception'))).toContain('labels.json');
  });

  it.each([
    ['models/none.onnx', 'answered 404'],
    ['models/', 'answered 404'],
    ['../', 'answered 404'],
  ])('that is not there is said: %s', async (path, words) => {
    const { code, stdout, stderr } = await vitrail(['model', server.url + path]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });

  it('is looked for where the server leads; a document may not lead everywhere', async () => {
    const [model, document] = await Promise.all([
      vitrail(['model', '--json', `${redirecting}models/mini-inception/model.json`]),
      vitrail(['validate', '--json', `${redirecting}models.json`]),
    ]);
    expect([model.code, model.stderr]).toEqual([0, '']);
    expect(JSON.parse(model.stdout).parameters).toBeGreaterThan(1.8e6);
    expect(JSON.parse(document.stdout).diagnostics[0].code).toBe('url-not-allowed');
    expect(document.code).toBe(2);
  });

  it('that cannot be had is said', async () => {
    const closed = await serveStatic(files.path);
    await closed.close();
    const addresses = [`${redirecting}broken`, `${closed.url}a.json`, 'http://localhost:1/', 'http://'];
    const { code, stdout } = await vitrail(['validate', '--json', ...addresses]);
    const found = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).diagnostics[0].code as string);
    const unreachable = 'network-unreachable';
    expect(found).toEqual([unreachable, unreachable, unreachable, 'no-address']);
    expect(code).toBe(2);
  });
});
