import { formatPercent } from '../../../shared/format/percent.ts';
import { useReview } from '../review-state.ts';
import type { DocumentField } from './field-confidence.tsx';
import { PlaceCrop } from './place-crop.tsx';

const ORIGIN_WORDS = {
  read: 'Read from the page',
  computed: 'Computed from other values; not printed',
  xml: 'From the e-invoice data',
} as const;

const BY_HAND = 'Handwriting stands here: please look whether it says this';

/** Where a value comes from: a close-up of its place, the printed text, and how sure the reading is. */
export function FieldEvidence({ field }: { readonly field: DocumentField }) {
  const { document } = useReview();
  const isAsPrinted = field.raw === null || field.raw === field.value;
  return (
    <div className="grid gap-2.5 px-2 pt-1 pb-3">
      {field.place ? <PlaceCrop document={document} place={field.place} /> : null}
      <dl className="grid grid-cols-[7rem_minmax(0,1fr)] gap-x-3 gap-y-1 text-xs">
        {isAsPrinted ? null : (
          <>
            <dt className="text-ink-faint">As printed</dt>
            <dd className="font-mono [overflow-wrap:anywhere]">{field.raw}</dd>
          </>
        )}
        <dt className="text-ink-faint">Origin</dt>
        <dd>{field.handwritten === true ? BY_HAND : ORIGIN_WORDS[field.origin]}</dd>
        <dt className="text-ink-faint">Confidence</dt>
        <dd className="tabular-nums">{formatPercent(field.confidence)}</dd>
        {field.place ? (
          <>
            <dt className="text-ink-faint">Place</dt>
            <dd>Page {field.place.page}</dd>
          </>
        ) : null}
      </dl>
    </div>
  );
}
