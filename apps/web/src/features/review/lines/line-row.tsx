import type { DocumentDetailBody } from '@vouch/contract/documents/document.ts';
import { formatMoney, formatNumber } from '../../../shared/format/money.ts';
import { classNames } from '../../../shared/ui/class-names.ts';
import { useReview } from '../review-state.ts';

interface LineRowProps {
  readonly line: DocumentDetailBody['line_items'][number];
  readonly currency: string | null;
}

/** One line; its description leads to its place on the page. */
export function LineRow({ line, currency }: LineRowProps) {
  const { marks, selected, select } = useReview();
  const markId = `line:${line.line_number}`;
  const isSelected = selected?.id === markId;
  const hasPlace = marks.some(({ id }) => id === markId);
  const { description, quantity, unitPrice, lineTotal } = line.fields;
  const text = description?.value ?? `Line ${line.line_number}`;
  return (
    <tr className={classNames('align-top [&>td]:py-2.5', isSelected && 'bg-sunken')}>
      <td className="pr-3 [overflow-wrap:anywhere]">
        {hasPlace ? (
          <button
            type="button"
            aria-pressed={isSelected}
            className="rounded text-left hover:underline"
            onClick={() => select(isSelected ? null : markId)}
          >
            {text}
          </button>
        ) : (
          text
        )}
      </td>
      <td className="px-2 text-right whitespace-nowrap tabular-nums">
        {quantity ? formatNumber(quantity.value) : ''}
      </td>
      <td className="px-2 text-right whitespace-nowrap tabular-nums">
        {unitPrice ? formatMoney(unitPrice.value, currency) : ''}
      </td>
      <td className="pl-2 text-right font-medium whitespace-nowrap tabular-nums">
        {lineTotal ? formatMoney(lineTotal.value, currency) : ''}
      </td>
    </tr>
  );
}
