import type { Value } from '../../base/value.ts';
import type { NetworkAddress } from '../address.ts';
import type { PlainFault } from '../fault.ts';
import type {
  DeviceOptions,
  DeviceStatus,
  Expression,
  Frame,
  NodeReport,
  PictureRequest,
  Progress,
} from '../host.ts';
import type { ExportAs, ExportedFile } from '../network/export/exported.ts';

/** What the page asks for, and gets one answer to. */
export type Request =
  | { type: 'evaluate'; expression: Expression }
  | { type: 'export'; network: NetworkAddress; as: ExportAs };

/** Messages from the page to the worker. The first is `start`. */
export type ToWorker =
  | { type: 'start'; base: string; allow: string[]; options: DeviceOptions }
  | (Request & { id: number; priority: number })
  | { type: 'prioritize'; id: number; priority: number }
  | { type: 'cancel'; id: number }
  | { type: 'want'; owner: string; pictures: PictureRequest[] }
  | { type: 'dispose' };

/** Messages from the worker to the page. */
export type FromWorker =
  | { type: 'up' }
  | { type: 'value'; id: number; value: Value }
  | { type: 'files'; id: number; files: ExportedFile[] }
  | { type: 'failed'; id: number; fault: PlainFault }
  | { type: 'progress'; id: number; progress: Progress }
  | { type: 'node'; id: number; report: NodeReport }
  | { type: 'frame'; frame: Frame }
  | { type: 'status'; status: DeviceStatus }
  | { type: 'disposed' };
