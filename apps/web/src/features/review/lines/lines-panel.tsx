import { useReview } from '../review-state.ts';
import { LineRow } from './line-row.tsx';

/** The table of the document, line by line. */
export function LinesPanel() {
  const { document } = useReview();
  if (document.line_items.length === 0) {
    return <p className="py-6 text-center text-sm text-ink-faint">No lines were found on this document.</p>;
  }
  const currency = document.fields['currency']?.value ?? null;
  return (
    <div className="-mx-1 overflow-x-auto px-1">
      <table className="w-full text-sm">
        <thead>
          <tr className="border-b border-line text-xs text-ink-faint [&>th]:py-2 [&>th]:font-medium">
            <th scope="col" className="pr-3 text-left">
              Description
            </th>
            <th scope="col" className="px-2 text-right">
              Qty
            </th>
            <th scope="col" className="px-2 text-right">
              Price
            </th>
            <th scope="col" className="pl-2 text-right">
              Total
            </th>
          </tr>
        </thead>
        <tbody className="divide-y divide-line">
          {document.line_items.map((line) => (
            <LineRow key={line.line_number} line={line} currency={currency} />
          ))}
        </tbody>
      </table>
    </div>
  );
}
