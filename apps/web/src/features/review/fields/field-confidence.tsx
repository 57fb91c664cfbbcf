import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import { formatPercent } from '../../../shared/format/percent.ts';
import { Badge } from '../../../shared/ui/badge.tsx';
import { Meter } from '../../../shared/ui/meter.tsx';
import { UNSURE_BELOW } from '../marks.ts';

/** A field that was read. */
export type DocumentField = DocumentDetailBody['fields'][string];

/** How sure a value is: a bar for read ones, a word for those from data, sums or handwriting. */
export function FieldConfidence({ field }: { readonly field: DocumentField }) {
  if (field.handwritten === true) return <Badge tone="warn">By hand</Badge>;
  if (field.origin === 'xml') return <Badge>From data</Badge>;
  if (field.origin === 'computed') return <Badge>Computed</Badge>;
  return (
    <span className="flex items-center gap-2 self-center" title={`${formatPercent(field.confidence)} sure`}>
      {field.confidence < UNSURE_BELOW ? (
        <span aria-hidden className="text-xs text-warn tabular-nums">
          {formatPercent(field.confidence)}
        </span>
      ) : null}
      <Meter
        share={field.confidence}
        label={`${formatPercent(field.confidence)} sure`}
        tone={field.confidence < UNSURE_BELOW ? 'warn' : 'good'}
        className="w-9"
      />
    </span>
  );
}
