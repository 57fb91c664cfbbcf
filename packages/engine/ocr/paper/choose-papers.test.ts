import { expect, test } from 'vitest';

import type { Quad } from '../geometry/homography.ts';
import { choosePapers } from './choose-papers.ts';
import type { Paper } from './find-papers.ts';

function paper(left: number, lean: number): Paper {
  const corners: Quad = [
    { x: left, y: 100 },
    { x: left + 200, y: 100 + lean },
    { x: left + 200, y: 500 + lean },
    { x: left, y: 500 },
  ];
  return { corners, share: 0.2, isFaint: false };
}

/** Lines of text one below the other. */
function lines(x: number, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    x,
    y: 150 + index * 30,
    width: 100,
    height: 20,
    angle: 0,
  }));
}

test('papers with text of their own are read apart', () => {
  const papers = [paper(50, 0), paper(350, 0)];
  expect(choosePapers(papers, [...lines(150, 8), ...lines(450, 6)])).toEqual(papers);
});

test('a paper without text is left aside, and one that lies straight needs nothing', () => {
  const [card, receipt] = [paper(50, 12), paper(350, 12)];
  expect(choosePapers([card, receipt], lines(450, 10))).toEqual([receipt]);
  expect(choosePapers([paper(350, 1)], lines(450, 10))).toEqual([]);
});

test('white panels of a page with text beside them are no papers', () => {
  const panels = [paper(50, 0), paper(350, 0)];
  expect(choosePapers(panels, [...lines(150, 8), ...lines(450, 6), ...lines(290, 5)])).toEqual([]);
});

test('a paper on light ground is none when any text stands beside it', () => {
  const faint = { ...paper(350, 12), isFaint: true };
  expect(choosePapers([faint], lines(450, 11))).toEqual([faint]);
  expect(choosePapers([faint], [...lines(450, 11), ...lines(40, 1)])).toEqual([]);
});
