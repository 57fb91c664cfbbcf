import { expect, test } from 'vitest';

import { typedPage } from '../extract/testing/typed-page.ts';
import { retellSheets } from './retell-sheets.ts';
import type { ViewSheet } from './sheet.ts';

const sheetOf = (text: string): ViewSheet => {
  const { number: _number, ...view } = typedPage(text, { source: 'ocr' });
  return { view, toPage: (box) => box };
};
const textsOf = (sheets: readonly ViewSheet[] | undefined) =>
  sheets?.map(({ view }) => view.words.map((word) => word.text));

test('what changed on a page changed on the paper it belongs to, which keeps its own places', () => {
  const papers = [sheetOf('Total 17.80'), sheetOf('Cash 20.00')];
  const words = papers
    .flatMap(({ view }) => view.words)
    .map((word, index) => ({
      ...word,
      text: index === 1 ? '17.30' : word.text,
      box: { left: 0, right: 0.1, top: 0, bottom: 0.1 },
    }));
  const page = { ...typedPage(''), number: 3, words };
  const retold = retellSheets(new Map([[3, papers]]), [page]).get(3);
  expect(textsOf(retold)).toEqual([
    ['Total', '17.30'],
    ['Cash', '20.00'],
  ]);
  expect(retold?.[0]?.view.words[1]?.box).toEqual(papers[0]?.view.words[1]?.box);
});
