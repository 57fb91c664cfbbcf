import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';

// Keeps the browser from calling home and from needing a sandbox that root can't have.
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Starts the system's Chromium. A missing browser fails the run with words that say how to bring it. */
export function openBrowser(): Promise<Browser> {
  return launchChromium(inject('chromiumPath'));
}

/** Starts the Chromium at the path. */
export function launchChromium(executablePath: string): Promise<Browser> {
  return chromium.launch({ executablePath, args: FLAGS });
}
