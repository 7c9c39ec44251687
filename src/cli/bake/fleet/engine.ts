import type { BackendClasses, IQueueBackend } from 'bullmq';

/** A server that keeps queues, with the same queues on top of each kind. */
export interface Engine {
  /** Queues and workers on this kind of server. */
  classes: Pick<BackendClasses<IQueueBackend, unknown>, 'Queue' | 'Worker'>;
  /** How they connect to it. */
  connection: unknown;
  /**
   * Connects once. Returns the server's time in milliseconds. Rejects with the error of its client.
   */
  time(): Promise<number>;
  /** Whether the error of its client means that it does not accept the credentials. */
  isRefusal(error: Error): boolean;
}
