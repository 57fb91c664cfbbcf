import { readFileSync } from 'node:fs';
import { DEFAULT_LIMITS } from '@vouch/engine/host/host.ts';
import { recognizePage } from '@vouch/engine/ocr/recognize.ts';
import { imagePages } from '@vouch/engine/open/image/image-pages.ts';
import { measureImage } from '@vouch/engine/open/image/measure-image.ts';

/** What reading one picture gave and cost. */
export interface PageReading {
  readonly lines: readonly string[];
  readonly words: number;
  /** Words that look written by hand. */
  readonly handwritten: number;
  /** User and system time of this process, from the file's bytes to the words, seconds. */
  readonly cpuSeconds: number;
}

/** Reads the first page of a picture file with Vouch's own recogniser. Null when it can't be opened. */
export async function readPage(path: string): Promise<PageReading | null> {
  const before = process.cpuUsage();
  const bytes = readFileSync(path);
  const measured = await measureImage(bytes, DEFAULT_LIMITS, false);
  if (!measured.ok) return null;
  const pages = imagePages({ bytes, isBmp: false, sizes: measured.value.sizes });
  const { lines, words } = await recognizePage(await pages.draw(0, { for: 'reading' }));
  const { user, system } = process.cpuUsage(before);
  const handwritten = words.filter((word) => word.handwritten === true).length;
  return { lines, words: words.length, handwritten, cpuSeconds: (user + system) / 1e6 };
}
