import { companyFormStrength } from '../../labels/company-forms.ts';
import type { Findings } from '../findings.ts';
import { cleanName } from './clean-name.ts';
import type { Party } from './party.ts';
import { addressPoints, hasPostcode } from './place-words.ts';
import { canBeName } from './read-block.ts';
import { joinLines } from './shop-address.ts';
import { toCell } from '../page/split-cells.ts';

/** Signs that part name, street and town on one line over the address window. */
const SEPARATOR = /\s*(?:[●•·∙▪■|∗*]|\s[-–—]|[-–—]\s|(?<=\p{L})[-–—](?=\d)|,\s)\s*/u;
const ZONE = 0.4;

/** The sender on one line ("Muster GmbH · Weg 1 · 12345 Ort"), as letters carry it over the address window; `null` without one. */
export function findSenderLine(findings: Findings): Party | null {
  for (const row of findings.rows) {
    if (row.row.leaf !== 0 || row.row.middle > ZONE) break;
    for (const cell of row.row.cells) {
      const parts = cell.text
        .split(SEPARATOR)
        .map((part) => part.trim())
        .filter(Boolean);
      const [name = '', ...rest] = parts;
      if (
        parts.length < 3 ||
        !rest.some(hasPostcode) ||
        !isSender(name) ||
        addressPoints(rest.join(' ')) < 1.2
      )
        continue;
      const count = name.split(/\s+/).length;
      const line = { cell, row };
      return {
        name: cleanName(name),
        nameLines: [{ cell: toCell(cell.words.slice(0, count)), row }],
        address: joinLines([rest.join(', ')]),
        addressLines: [line],
        points: 4.5,
      };
    }
  }
  return null;
}

/** A street is no sender, unless a legal form says that it is part of a name. */
function isSender(name: string): boolean {
  return canBeName(name) && (companyFormStrength(name) === 1 || addressPoints(name) === 0);
}
