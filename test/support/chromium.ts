/** The tests drive the same Chromium as the command does. */
export { CHROMIUM_ARGS, chromiumPath, launchChromium } from '../../src/cli/render/chromium.ts';
