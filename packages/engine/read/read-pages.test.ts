import { expect, test } from 'vitest';

import type { ReadProgress } from '../host/host.ts';
import { type PageSource, PageUnreadable, type PageView } from '../open/page-source.ts';
import { createOcrBudget } from './ocr-budget.ts';
import { readPages } from './read-pages.ts';

const word = (text: string, line: number) => ({
  text,
  line,
  confidence: 1,
  box: { left: 0, top: 0, right: 1, bottom: 1 },
});
const digital: PageView = {
  width: 600,
  height: 800,
  unit: 'pt',
  textSource: 'text-layer',
  turned: 0,
  unreadPictures: [],
  words: [word('Invoice', 0), word('42', 0), word('Total', 1)],
};
const scanned: PageView = { ...digital, textSource: 'none', words: [] };

/** A document whose pages are views, or can't be loaded. */
function sourceOf(views: readonly (PageView | null)[]): PageSource {
  return {
    count: views.length,
    view: async (index) => {
      const view = views[index];
      if (view == null) throw new PageUnreadable(index);
      return view;
    },
    draw: (index) => Promise.reject(new PageUnreadable(index)),
    drawPart: (index) => Promise.reject(new PageUnreadable(index)),
    close: () => undefined,
  };
}

const plenty = () => createOcrBudget(performance.now(), 60_000);

test('digital pages keep their words and are told line by line', async () => {
  const told: ReadProgress[] = [];
  const onProgress = (progress: ReadProgress) => told.push(progress);
  const { pages, notices } = await readPages(sourceOf([digital, digital]), { budget: plenty(), onProgress });
  expect(pages.map((page) => page.number)).toEqual([1, 2]);
  expect(notices).toEqual([]);
  expect(told[1]).toEqual({ step: 'open', page: 2, pages: 2, lines: ['Invoice 42', 'Total'] });
});

test('a page that can not be loaded or drawn is left out, and told', async () => {
  const reading = { budget: plenty(), onProgress: () => undefined };
  const { pages, notices } = await readPages(sourceOf([null, digital, scanned]), reading);
  expect(pages.map((page) => page.number)).toEqual([2]);
  expect(notices).toEqual([
    'Page 1 is damaged and could not be read.',
    'Page 3 is damaged and could not be read.',
  ]);
});

test('when time runs out the rest of a scan stays unread, digital pages do not', async () => {
  const reading = {
    budget: createOcrBudget(performance.now() - 60_000, 60_000),
    onProgress: () => undefined,
  };
  const { pages, notices } = await readPages(sourceOf([scanned, scanned, digital]), reading);
  expect(pages.map((page) => page.textSource)).toEqual(['none', 'none', 'text-layer']);
  expect(notices).toEqual([expect.stringContaining('more scanned pages than could be read in time')]);
});

test('the budget keeps room for a page as long as the longest so far', () => {
  let now = 1_000;
  const budget = createOcrBudget(1_000, 10_000, () => now);
  expect(budget.hasTime()).toBe(true);
  budget.add(4_000);
  now = 5_000;
  expect(budget.hasTime()).toBe(true);
  now = 5_600;
  expect(budget.hasTime()).toBe(false);
  expect(budget.spentMs()).toBe(4_000);
});

test('a picture among text that can not be drawn costs nothing but itself', async () => {
  const withPicture = { ...digital, unreadPictures: [{ left: 0, top: 0.5, right: 1, bottom: 1 }] };
  const reading = { budget: plenty(), onProgress: () => undefined };
  const { pages, notices } = await readPages(sourceOf([withPicture, digital]), reading);
  expect(pages.map((page) => page.words.length)).toEqual([3, 3]);
  expect(notices).toEqual(['A picture in the document is damaged and could not be read.']);
});

test('a document of endless words is read in part', async () => {
  const words = Array.from({ length: 150_000 }, () => word('x', 0));
  const long = { ...digital, words };
  const reading = { budget: plenty(), onProgress: () => undefined };
  const { pages, notices } = await readPages(sourceOf([long, long, long]), reading);
  expect(pages).toHaveLength(2);
  expect(notices).toEqual([expect.stringContaining('very long')]);
});
