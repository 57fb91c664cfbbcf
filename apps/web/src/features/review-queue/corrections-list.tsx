import type { CorrectionBody } from '@vouch/contract/review/review.ts';
import { Card } from '../../shared/ui/card.tsx';
import { labelOf } from '../review/field-labels.ts';

/** What people changed, with what stood there before. */
export function CorrectionsList({ corrections }: { readonly corrections: readonly CorrectionBody[] }) {
  if (corrections.length === 0) return null;
  return (
    <Card className="p-5" aria-label="Corrections">
      <h2 className="text-sm font-semibold">Corrections</h2>
      <ul className="mt-2 grid gap-2 text-sm">
        {corrections.map((one) => (
          <li key={`${one.field} ${one.line_number} ${one.by.at}`}>
            <span className="font-medium">
              {labelOf(one.field).label}
              {one.line_number === null ? '' : `, line ${one.line_number}`}
            </span>{' '}
            <del className="text-ink-faint">{one.before ?? 'nothing'}</del> →{' '}
            <ins className="no-underline">{one.after ?? 'nothing'}</ins>
            <span className="block text-xs text-ink-faint">
              {one.by.email ?? 'Somebody'}
              {one.printed === null ? '' : ` · printed: ${one.printed}`}
            </span>
          </li>
        ))}
      </ul>
    </Card>
  );
}
