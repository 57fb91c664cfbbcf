import { Link } from '@tanstack/react-router';
import type { DuplicateSideBody } from '@vouch/contract/duplicates/duplicate.ts';
import { vouch } from '../../shared/api/vouch.ts';
import { formatDay } from '../../shared/format/date.ts';
import { formatMoney } from '../../shared/format/money.ts';
import { Card } from '../../shared/ui/card.tsx';

interface DuplicateSideProps {
  readonly title: string;
  readonly side: DuplicateSideBody;
  readonly other: DuplicateSideBody;
}

/** One of the two documents: its first page and its values, with what differs made plain. */
export function DuplicateSide({ title, side, other }: DuplicateSideProps) {
  return (
    <Card className="overflow-hidden" aria-label={title}>
      <header className="border-b border-line px-5 py-4">
        <h2 className="text-sm font-semibold">{title}</h2>
        <p className="truncate text-sm text-ink-soft">
          {side.document_id ? (
            <Link
              to="/documents/$documentId"
              params={{ documentId: side.document_id }}
              className="rounded underline"
            >
              {side.filename ?? 'Document'}
            </Link>
          ) : (
            'Entered by hand'
          )}
        </p>
      </header>
      <dl className="grid grid-cols-[auto_1fr] gap-x-5 gap-y-1.5 px-5 py-4 text-sm">
        <Row name="Seller" value={side.seller_name} other={other.seller_name} />
        <Row name="Number" value={side.invoice_number} other={other.invoice_number} />
        <Row name="Date" value={dayOf(side)} other={dayOf(other)} />
        <Row name="Total" value={totalOf(side)} other={totalOf(other)} />
        <Row name="Invoice" value={side.invoice_id ? 'Saved' : 'Not saved'} other={null} />
      </dl>
      {side.document_id ? (
        <img
          src={vouch.documentPageUrl(side.document_id, 1, 800)}
          alt={`First page of ${side.filename ?? 'the document'}`}
          loading="lazy"
          className="w-full border-t border-line bg-sunken"
        />
      ) : null}
    </Card>
  );
}

interface RowProps {
  readonly name: string;
  readonly value: string | null;
  readonly other: string | null;
}

function Row({ name, value, other }: RowProps) {
  const differs = value !== null && other !== null && value !== other;
  return (
    <>
      <dt className="text-ink-faint">{name}</dt>
      <dd>
        {differs ? <mark className="rounded bg-warn-soft px-1 text-ink">{value}</mark> : (value ?? '–')}
      </dd>
    </>
  );
}

function dayOf({ invoice_date: day }: DuplicateSideBody): string | null {
  return day === null ? null : formatDay(day);
}

function totalOf({ total_amount: total, currency }: DuplicateSideBody): string | null {
  return total === null ? null : formatMoney(total, currency);
}
