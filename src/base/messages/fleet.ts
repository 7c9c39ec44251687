import { error, quote, whole } from './entry.ts';

/** What the command says of bakes on several machines: stores, queues and workers. */
export const fleetMessages = {
  'store-place': error(
    (a: { place: string }) => `${quote(a.place)} is no store.`,
    () => 'Name a folder, or a bucket: `s3://bucket/prefix`.',
  ),
  'store-version': error(
    (a: { place: string }) => `${whole(a.place)} is no store of this version of Vitrail.`,
    () => 'Name another folder or prefix.',
  ),
  'store-refuses': error(
    (a: { place: string; reason: string }) =>
      `The store ${whole(a.place)} can't be read or written: ${a.reason}.`,
    () => 'Check the bucket, its endpoint, and the credentials in the environment.',
  ),
  'store-silent': error(
    (a: { place: string; count: number }) =>
      `${a.count} jobs have ended, but what they make is not in the store ${whole(a.place)}.`,
    () => 'See whether something else removes it, and run the bake again.',
  ),
  'queue-address': error(
    () => 'The address of the queue is neither of PostgreSQL nor of Redis.',
    () => 'Write `--queue postgres://user@host/database` or `--queue redis://host`.',
  ),
  'queue-unreachable': error(
    (a: { place: string; reason: string }) => `The queue at ${whole(a.place)} does not answer: ${a.reason}.`,
    () => 'Check the address, and whether the server runs.',
  ),
  'queue-refuses': error(
    (a: { place: string }) => `The queue at ${whole(a.place)} does not accept the name or the password.`,
    () => 'Check both in its address.',
  ),
  'queue-version': error(
    (a: { place: string }) => `The queue at ${whole(a.place)} is of a newer version of BullMQ.`,
    () => 'Install the version of it that the other machines have.',
  ),
  'queue-clock': error(
    (a: { place: string; seconds: number }) =>
      `The clock of this machine and that of the queue at ${whole(a.place)} are ${a.seconds} s apart.`,
    () => 'Set both by the same time server: jobs are lent out for a time.',
  ),
  'queue-store': error(
    () => 'Nothing says where the machines put what they make.',
    () => 'Name a folder that all of them share, or a bucket: `--store s3://bucket/prefix`.',
  ),
  'queue-shard': error(
    () => 'A share and a queue cannot be asked for at once.',
    () => 'The queue shares out the work by itself.',
  ),
  'board-queue': error(
    () => 'There is no queue to show on a board.',
    () => 'Name one: `--queue postgres://user@host/database`.',
  ),
  'board-port': error(
    (a: { text: string; reason: string }) => `No board can be served at ${quote(a.text)}: ${a.reason}.`,
    () => 'Give a port of this machine, `--board 3000`, or for others too `--board 0.0.0.0:3000`.',
  ),
  'job-version': error(
    (a: { found: string; here: string }) =>
      `A job is for version ${a.found} of Vitrail, and this is ${a.here}: it is left to others.`,
    () => 'Install the same version on all machines.',
  ),
  'job-unreadable': error(
    () => 'A job on the queue is none of Vitrail.',
    () => 'Let nobody else put jobs on this queue.',
  ),
  'job-endless': error(
    (a: { seconds: number }) => `A job had made nothing for ${a.seconds} s, and its process was ended.`,
    () => 'Where it only takes long, start the workers with a larger `--limit`.',
  ),
  'jobs-set-aside': error(
    (a: { count: number; kinds: string }) =>
      `${a.count} ${a.count === 1 ? 'job is' : 'jobs are'} set aside after three tries: ${a.kinds}.`,
    () => 'Run the bake again: it tries them anew, and makes nothing else twice.',
  ),
};
