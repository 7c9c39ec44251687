/** Why a page got no answer: there is no connection, or the server answers but shares nothing with other origins. */
export type Unanswered = 'offline' | 'cors' | 'unknown';

/** How long a report may take to arrive after the answer, in milliseconds. */
const MOMENT_MS = 100;

/**
 * Finds out why a file could not be fetched. A browser does not tell whether a server is missing or shares nothing with
 * other origins (CORS). But it sends a request whose answer the page may not read; and on a page that is isolated from
 * other origins, which may not send one, it reports the answer that it blocked (COEP).
 */
export async function whyUnanswered(url: URL): Promise<Unanswered> {
  if (globalThis.navigator?.onLine === false) return 'offline';
  const here = globalThis.location as Location | undefined;
  if (!here || here.origin === url.origin || !/^https?:$/.test(url.protocol)) return 'unknown';
  const reports = new Reports();
  try {
    await fetch(url, { mode: 'no-cors', credentials: 'omit', referrerPolicy: 'no-referrer' });
    return 'cors';
  } catch {
    return (await reports.tellOf(url)) ? 'cors' : 'unknown';
  } finally {
    reports.end();
  }
}

interface IsolationReport {
  type: string;
  body: { blockedURL?: string } | null;
}

/** Collects the browser's reports of blocked answers, where the browser makes any. */
class Reports {
  readonly #found: IsolationReport[] = [];
  readonly #observer =
    typeof ReportingObserver === 'undefined'
      ? undefined
      : new ReportingObserver((reports) => this.#found.push(...(reports as unknown as IsolationReport[])));

  constructor() {
    this.#observer?.observe();
  }

  async tellOf(url: URL): Promise<boolean> {
    await new Promise((done) => setTimeout(done, MOMENT_MS));
    return this.#found.some(({ type, body }) => type === 'coep' && body?.blockedURL === url.href);
  }

  end(): void {
    this.#observer?.disconnect();
  }
}
