import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { launchChromium } from './chromium.ts';
import { type StaticServer, serveStatic } from './static.ts';

/** The project's folder served as a plain web server does, for pages that embed its built files. */
export interface Place {
  browser: Browser;
  url: string;
  /** A fresh page with a text of HTML; its errors and the paths that it asked for are collected. */
  open(html: string, path?: string): Promise<OpenedPage>;
  /** A fresh page at a path. */
  visit(path: string): Promise<OpenedPage>;
}

export interface OpenedPage {
  page: Page;
  errors: string[];
  requests: string[];
}

/** One browser and one server for a test file. `npm run prepare` comes first. */
export function usePlace(headers: Record<string, string> = {}, folders: Record<string, string> = {}): Place {
  const pages: Record<string, string> = {};
  const place = {} as Place;
  let server: StaticServer;
  beforeAll(async () => {
    if (!existsSync('dist/embed/vitrail.js')) throw new Error('Build the library first: npm run prepare');
    server = await serveStatic('.', { headers, pages, folders });
    place.url = server.url;
    place.browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await place.browser?.close();
    await server?.close();
  });
  place.open = (html, path = '/page.html') => {
    pages[path] = `<!doctype html><meta charset="utf-8"><title>Page</title>${html}`;
    return place.visit(path);
  };
  place.visit = async (path) => {
    const page = await place.browser.newPage({ viewport: { width: 1000, height: 800 } });
    // Test runners wrap functions in a helper that the page doesn't have.
    await page.addInitScript('globalThis.__name = (f) => f');
    const opened = { page, ...watched(page, server.url) };
    await page.goto(new URL(path, server.url).href);
    return opened;
  };
  return place;
}

function watched(page: Page, url: string): { errors: string[]; requests: string[] } {
  const errors: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url().replace(url, '')));
  return { errors, requests };
}

export const SCRIPT = '<script src="/dist/embed/vitrail.js"></script>';

/** Requests for what computes: tensors, their backends, weights. */
export const ofComputing = (requests: string[]): string[] =>
  requests.filter((path) => /worker|tfjs|device|\.wasm|models\/.*\.bin/.test(path));
