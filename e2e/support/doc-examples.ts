import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A block of code in a page. */
export interface DocExample {
  readonly language: string;
  /** Whether the page says that it runs as it stands: the word `run` behind the language. */
  readonly runs: boolean;
  readonly code: string;
  /** Of the first line of code, from 1. */
  readonly line: number;
}

const ROOT = new URL('../../', import.meta.url);
const FENCE = /^```(\w+)([^\n]*)\n([\s\S]*?)^```$/gm;

/** The folder of the project. */
export const projectFolder = fileURLToPath(ROOT);

/** The blocks of code of a page, e.g. "docs/sdk.md". */
export function examplesOf(page: string): readonly DocExample[] {
  const text = readFileSync(new URL(page, ROOT), 'utf8');
  return [...text.matchAll(FENCE)].map(({ 1: language = '', 2: rest = '', 3: code = '', index }) => ({
    language,
    runs: rest.trim().split(' ').includes('run'),
    code,
    line: text.slice(0, index).split('\n').length + 1,
  }));
}
