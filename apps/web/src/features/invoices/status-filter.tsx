import { SelectField } from '../../shared/ui/field.tsx';
import { ORDER_STATUS } from './order-status.ts';

interface StatusFilterProps {
  /** 1 to 6; `undefined` for any. */
  readonly status: number | undefined;
  readonly onStatus: (status: number | undefined) => void;
}

/** The choice of an order status. */
export function StatusFilter({ status, onStatus }: StatusFilterProps) {
  return (
    <SelectField
      className="col-span-2 md:col-span-1"
      label="Status"
      value={status ?? ''}
      onChange={(event) => onStatus(Number(event.target.value) || undefined)}
    >
      <option value="">Any</option>
      {Object.entries(ORDER_STATUS).map(([value, { word }]) => (
        <option key={value} value={value}>
          {word}
        </option>
      ))}
    </SelectField>
  );
}
