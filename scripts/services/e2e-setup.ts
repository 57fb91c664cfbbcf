import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';

/** Finds (or installs) the browser; tests take its path by `inject('chromiumPath')`. */
export default function setup(project: TestProject): void {
  project.provide('chromiumPath', findChromium());
}
