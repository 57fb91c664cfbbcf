import type { Findings, ReadRow } from '../findings.ts';
import { keyOf } from '../text/fold.ts';
import { spotLabels } from '../text/spot-labels.ts';

/** Whether most of the row names the kind of paper: "TAX INVOICE", "Documento commerciale". */
export function isHeading(row: ReadRow, findings: Findings): boolean {
  const spots = spotLabels(row.row, findings.lexicons.kinds, findings.sheet.isRecognised);
  const covered = spots.reduce((sum, spot) => sum + spot.length, 0);
  return covered > 0.6 * keyOf(row.row.text).length;
}
