// Papers found on photos of several receipts: npm run bench -- papers [--count N] [--ground dark|light|patterned]
import { parseArgs } from 'node:util';
import { generateDocument } from '@vouch/engine/generate/generate-document.ts';
import { createRandom } from '@vouch/engine/generate/random.ts';
import type { Quad } from '@vouch/engine/ocr/geometry/homography.ts';
import { findPapers } from '@vouch/engine/ocr/paper/find-papers.ts';
import type { RgbPicture } from '@vouch/engine/ocr/picture.ts';
import { openPicture } from '@vouch/engine/open/image/image-library.ts';

import { isGround, layOnTable } from './papers/lay-on-table.ts';
import { describeMachine } from './support/machine.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '40' }, ground: { type: 'string', default: 'dark' } },
});
/** Corners may lie this far off, as a share of the picture's width. */
const TOLERANCE = 0.012;
const RECEIPTS = 8;

async function drawReceipt(seed: number): Promise<RgbPicture> {
  const receipt = await generateDocument({
    seed,
    kind: 'receipt',
    format: 'jpeg',
    referenceDay: '2026-06-30',
  });
  const { data, info } = await openPicture(receipt.bytes)
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height };
}

function isFound(paper: Quad, found: readonly { readonly corners: Quad }[], width: number): boolean {
  return found.some(({ corners }) =>
    paper.every((corner) => {
      const distances = corners.map((other) => Math.hypot(other.x - corner.x, other.y - corner.y));
      return Math.min(...distances) <= TOLERANCE * width;
    }),
  );
}

const receipts: RgbPicture[] = [];
for (let index = 0; index < RECEIPTS; index += 1) receipts.push(await drawReceipt(7_100_000 + index));
let [right, papers, found, extra] = [0, 0, 0, 0];
for (let index = 0; index < Number(values.count); index += 1) {
  const random = createRandom(`papers ${index}`);
  const chosen = Array.from({ length: random.int(2, 4) }, () => random.pick(receipts));
  const table = layOnTable(chosen, random, isGround(values.ground) ? values.ground : 'dark');
  const seen = findPapers(table.picture);
  const hits = table.papers.filter((paper) => isFound(paper, seen, table.picture.width)).length;
  papers += table.papers.length;
  found += hits;
  extra += Math.max(0, seen.length - hits);
  right += Number(hits === table.papers.length && seen.length === hits);
}
console.log(describeMachine());
console.log(
  `Photos of two to four receipts on ${values.ground} ground: ${right} of ${values.count} with every paper found and nothing else`,
);
console.log(`Papers: ${found} of ${papers} found with their corners, ${extra} that are none`);
