import { placesIn, withByte } from '../../support/damage.ts';
import type { Source } from './sources.ts';
import { bytesOf, type Field, fieldsOf, ONNX } from './wire.ts';

type Random = () => number;

/** Another file in the place of one. */
type Way = (bytes: ArrayBuffer, random: Random) => ArrayBuffer;

/** One of several. */
export const oneOf = <T>(all: readonly T[], random: Random): T => all[Math.floor(random() * all.length)]!;

/** A few other bytes. */
const bytes: Way = (given, random) => {
  let spoiled = given;
  for (let left = 1 + Math.floor(random() * 8); left > 0; left--) {
    spoiled = withByte(spoiled, random(), Math.floor(random() * 256));
  }
  return spoiled;
};

/** Only a beginning, as after a download that was broken off. */
const cut: Way = (given, random) => given.slice(0, Math.floor(random() * given.byteLength));

/** A part that stands somewhere else too. */
const copied: Way = (given, random) => {
  const all = new Uint8Array(given.slice(0));
  const length = Math.ceil(random() * 64);
  const from = Math.floor(random() * all.length);
  all.copyWithin(Math.floor(random() * all.length), from, from + length);
  return all.buffer;
};

const NUMBERS = [0, 1, -1, 2, 3, 4, 7, 255, 65536, 2 ** 31, 2 ** 40, -(2 ** 31), Number.MAX_SAFE_INTEGER];

/** What may stand where another value does. */
const ODD: unknown[] = [
  null,
  [],
  {},
  '',
  'x',
  '-1',
  '1e9',
  0.5,
  1e300,
  true,
  [null],
  [1, 2, 3, 4, 5],
  ...NUMBERS,
];

type Holder = Record<string, unknown>;

/** A file of JSON with something done to one of its values. */
const inJson =
  (change: (place: [Holder, string], all: [Holder, string][], random: Random) => void): Way =>
  (given, random) => {
    const json = JSON.parse(new TextDecoder().decode(given)) as object;
    const all = placesIn(json);
    change(oneOf(all, random), all, random);
    return new Uint8Array(new TextEncoder().encode(JSON.stringify(json))).buffer;
  };

const JSON_WAYS: Record<string, Way> = {
  'another value': inJson(([holder, key], _all, random) => {
    holder[key] = oneOf(ODD, random);
  }),
  'a value of another place': inJson(([holder, key], all, random) => {
    const [other, name] = oneOf(all, random);
    holder[key] = structuredClone(other[name]);
  }),
  'a word of another place': inJson((_place, all, random) => {
    const texts = all.filter(([holder, key]) => typeof holder[key] === 'string');
    const [holder, key] = oneOf(texts, random);
    const [other, name] = oneOf(texts, random);
    holder[key] = other[name];
  }),
  'a number of another place': inJson((_place, all, random) => {
    const numbers = all.filter(([holder, key]) => /^-?\d+$/.test(String(holder[key])));
    const [holder, key] = oneOf(numbers, random);
    const number = oneOf(NUMBERS, random);
    holder[key] = typeof holder[key] === 'string' ? String(number) : number;
  }),
  'nothing there': inJson(([holder, key]) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }),
};

/** Every field of a message and of those within, with the list that it stands in. */
const fieldsIn = (fields: Field[]): [Field[], Field][] =>
  fields.flatMap((field) => [[fields, field], ...(Array.isArray(field.value) ? fieldsIn(field.value) : [])]);

/** An ONNX file with something done to one of its fields. */
const inFields =
  (change: (place: [Field[], Field], all: [Field[], Field][], random: Random) => void): Way =>
  (given, random) => {
    const fields = fieldsOf(new Uint8Array(given), ONNX);
    const all = fieldsIn(fields);
    change(oneOf(all, random), all, random);
    return new Uint8Array(bytesOf(fields)).buffer;
  };

const isShort = ({ value }: Field): boolean => value instanceof Uint8Array && value.length < 64;

const ONNX_WAYS: Record<string, Way> = {
  'another number': inFields((_place, all, random) => {
    const [, field] = oneOf(
      all.filter(([, { value }]) => typeof value === 'number'),
      random,
    );
    field.value = oneOf(NUMBERS, random);
  }),
  'a word of another place': inFields((_place, all, random) => {
    const texts = all.filter(([, field]) => isShort(field) && field.type === 2);
    oneOf(texts, random)[1].value = oneOf(texts, random)[1].value;
  }),
  'a field of another place': inFields(([list, field], all, random) => {
    list.splice(list.indexOf(field), 1, structuredClone(oneOf(all, random)[1]));
  }),
  'a field twice': inFields(([list, field]) => {
    list.push(structuredClone(field));
  }),
  'a field missing': inFields(([list, field]) => {
    list.splice(list.indexOf(field), 1);
  }),
};

const isJson = (name: string): boolean => name.endsWith('.json');

const ANY: Record<string, Way> = { 'other bytes': bytes, 'cut short': cut, 'a part copied': copied };

/** A network's files with something wrong in one of them, and what that is. */
export function damaged({ files }: Source, random: Random): { files: Source['files']; what: string } {
  const [first, ...others] = Object.keys(files) as [string, ...string[]];
  const known = isJson(first) ? JSON_WAYS : ONNX_WAYS;
  const deep = random() < 0.75;
  const file = deep || others.length === 0 || random() < 0.6 ? first : oneOf(others, random);
  const [what, way] = oneOf(Object.entries(deep ? known : ANY), random);
  return { files: { ...files, [file]: way(files[file]!, random) }, what: `${what} in ${file}` };
}

/** The same network written in another way, which nothing may depend on; undefined where the format has none. */
export function rewritten({ files }: Source): Source['files'] | undefined {
  const [first] = Object.keys(files) as [string];
  if (!isJson(first)) {
    const model = fieldsOf(new Uint8Array(files[first]!), ONNX);
    for (const graph of model.filter(({ number }) => number === 7)) {
      graph.value = [{ number: 99, type: 0, value: 1 }, ...(graph.value as Field[]).reverse()];
    }
    return { ...files, [first]: new Uint8Array(bytesOf(model)).buffer };
  }
  const json = JSON.parse(new TextDecoder().decode(files[first])) as {
    modelTopology: { node?: unknown[] };
    unknown?: string;
  };
  if (!json.modelTopology.node) return undefined;
  json.modelTopology.node.reverse();
  json.unknown = 'of a later version';
  return { ...files, [first]: new Uint8Array(new TextEncoder().encode(JSON.stringify(json))).buffer };
}
