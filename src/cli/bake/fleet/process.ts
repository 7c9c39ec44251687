import type { Fault } from '../../../base/diagnostic.ts';
import { fromPlain, toFault, toPlain } from '../../../runtime/fault.ts';
import type { Frame, Host } from '../../../runtime/host.ts';
import { placeOf } from '../../files/place.ts';
import { startNodeHost } from '../../node-host.ts';
import { nodeLoader } from '../../node-loader.ts';
import { asFault, EXIT } from '../../usage.ts';
import type { Work } from '../making/fleet.ts';
import { makeAll } from '../making/make.ts';
import { Workshop } from '../making/workshop.ts';
import { openStore } from '../store/open.ts';
import type { Answer } from './crew.ts';
import { type Job, workOf } from './job.ts';
import { isRefusal } from './refusal.ts';

/** What a process of a worker is told on its command line. */
export interface ProcessOptions {
  store: string;
  /** Folders that jobs may read. */
  files: string[];
}

/**
 * Makes the jobs that a worker sends to this process, one after the other, and tells it of each thing that is made and
 * how each job ends. Keeps what it has loaded; ends with the worker.
 */
export async function worksFor({ store, files }: ProcessOptions): Promise<number> {
  const workshop = new StrictWorkshop(await openStore(store), 0);
  const device = startNodeHost(nodeLoader(files.map((folder) => placeOf(`${folder}/`))));
  const tell = (answer: Answer) => void process.send?.(answer);
  process.on('message', (job: Job) => {
    carryOut(job, device, workshop, (key) => tell({ made: key })).then(
      () => tell({ ended: true }),
      (error) => tell({ fault: toPlain(toFault(asFault(error))) }),
    );
  });
  await new Promise((resolve) => process.once('disconnect', resolve));
  // Not disposing of anything: whatever it computes now, nobody waits for it.
  process.exit(EXIT.ok);
}

/** Makes what is not finished of a job. Rejects with the fault of a part, once all others are made. */
async function carryOut(
  job: Job,
  device: Host,
  workshop: Workshop,
  onDone: (key: string) => void,
): Promise<void> {
  const { kind, of } = workOf(job);
  const finished = await Promise.all(of.map(({ key }) => workshop.store.has(kind, key)));
  const open = { kind, of: of.filter((_, i) => !finished[i]) } as Work;
  const faults: Fault[] = [];
  await makeAll(device, open, workshop, { onDone, onFault: (fault) => faults.push(fault) });
  const fault = faults.find(({ code }) => isRefusal(code)) ?? faults[0];
  if (fault) throw fault;
}

/** A workshop that stores no picture whose fault is one of this machine. */
class StrictWorkshop extends Workshop {
  override async putPicture(frame: Frame): Promise<void> {
    if (frame.fault && isRefusal(frame.fault.code)) throw fromPlain(frame.fault);
    await super.putPicture(frame);
  }
}
