import { existsSync } from 'node:fs';
import { usage } from '../usage.ts';

const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Arguments with which WebGL 2 works in software where there is no graphics card. */
export const CHROMIUM_ARGS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--use-gl=angle',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--ignore-gpu-blocklist',
];

/** Returns the path of a Chromium: CHROME_PATH, an installed one, or the one of an npm package. */
export async function chromiumPath(): Promise<string> {
  const installed = [process.env.CHROME_PATH, ...INSTALLED].find((path) => path && existsSync(path));
  if (installed) return installed;
  const packaged = await import('@sparticuz/chromium').catch(() => undefined);
  if (packaged) return packaged.default.executablePath();
  throw usage('no-chromium');
}

/** Starts a Chromium without a window. Throws a UsageError that says what to install. */
export async function launchChromium(args = CHROMIUM_ARGS) {
  const playwright = await import('playwright-core').catch(() => undefined);
  if (!playwright) throw usage('no-driver');
  const executablePath = await chromiumPath();
  try {
    return await playwright.chromium.launch({ executablePath, args, headless: true });
  } catch {
    throw usage('chromium-failed', { path: executablePath });
  }
}
