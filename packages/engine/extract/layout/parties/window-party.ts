import { companyFormStrength } from '../../labels/company-forms.ts';
import type { Findings } from '../findings.ts';
import { keyOf } from '../text/fold.ts';
import { findBlocks } from './find-blocks.ts';
import type { Block, Party } from './party.ts';
import { hasPostcode } from './place-words.ts';
import { canBeName, readBlock } from './read-block.ts';

const ZONE = 0.5;
const MAX_LINES_BEFORE = 5;
const CONTACT = /@|www\.|https?:|\b(?:tel|fax|fon|phone|ust|vat|tva|iban|siret|hrb|hra)\b/iu;

/** The addressee without a label: the first block with name and postcode that is not the seller's. */
export function findAddressee(findings: Findings, sellerNames: readonly string[]): Party | null {
  const sellers = sellerNames.map(keyOf);
  const blocks = findBlocks(findings)
    .map((block) => windowOf(block, sellers))
    .filter(({ lines }) => lines.length > 1 && (lines[0]?.row.row.middle ?? 1) < ZONE);
  const parties = blocks.flatMap((block) => {
    const points = pointsOf(block);
    const lines = withoutHeadings(block);
    const party = points > 0 ? readBlock(lines, points) : null;
    return party && party.address ? [party] : [];
  });
  return parties.sort((a, b) => b.points - a.points)[0] ?? null;
}

/** An addressee block has a postcode after a name and no contact data. */
function pointsOf({ lines }: Block): number {
  const postcode = lines.findIndex((line) => hasPostcode(line.cell.text) && !/[:：]/u.test(line.cell.text));
  if (postcode < 1 || postcode > 7) return 0;
  const contacts = lines.filter((line) => CONTACT.test(line.cell.text)).length;
  const labels = lines.filter((line) =>
    line.row.labels.some(
      (label) => label.box.left < line.cell.box.right && label.box.left >= line.cell.box.left,
    ),
  ).length;
  const left = (lines[0]?.cell.box.left ?? 0) < 0.3 ? 0.4 : 0;
  return Math.max(0, 3 + left - contacts * 0.8 - labels * 0.5 - (lines[0]?.row.row.middle ?? 0));
}

/** The lines from the first that can be a name right before the street. */
function withoutHeadings({ lines }: Block): Block['lines'] {
  const start = lines.findIndex(
    (line) =>
      canBeName(line.cell.text) &&
      (companyFormStrength(line.cell.text) === 1 ||
        line.row.labels.every((label) => label.firstWord > 0 || label.box.left > line.cell.box.right)),
  );
  return start < 0 ? lines : lines.slice(start);
}

/** What is left of a block after the seller's lines over the window, from a few lines before its postcode to one after. */
function windowOf({ lines }: Block, sellers: readonly string[]): Block {
  const last = lines.findLastIndex((line) =>
    sellers.some((seller) => seller.length >= 4 && keyOf(line.cell.text).includes(seller)),
  );
  const isSender = last >= 0 && hasPostcode(lines[last]?.cell.text ?? '');
  const rest = last >= 0 && !isSender ? [] : lines.slice(last + 1);
  const postcode = rest.findIndex((line) => hasPostcode(line.cell.text));
  return { lines: rest.slice(Math.max(0, postcode - MAX_LINES_BEFORE), postcode + 2) };
}
