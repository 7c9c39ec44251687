/** Why a page got no answer: there is no connection; the server answers, but lets no other page read; or it can't be told. */
export type Unanswered = 'offline' | 'cors' | 'unknown';

/** Reports that come after an answer. */
const MOMENT_MS = 100;

/**
 * Finds out why a file could not be fetched. A browser does not say whether a server is not there or only shares
 * nothing with other origins (CORS); but it does send a request whose answer the page is not to read, and a page that
 * is isolated from other origins, which may not even send that, reports the answer that it was kept from (COEP).
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

/** Follows the browser's reports of what the page was kept from; there are none where it gives none. */
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
