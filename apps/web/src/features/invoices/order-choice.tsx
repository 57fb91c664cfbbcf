import { SelectField } from '../../shared/ui/field.tsx';
import { LIST_ORDERS, type ListOrder } from './list-order.ts';

interface OrderChoiceProps {
  /** `undefined` for newest first. */
  readonly order: ListOrder | undefined;
  readonly onOrder: (order: string) => void;
}

/** The choice of the list's order. */
export function OrderChoice({ order, onOrder }: OrderChoiceProps) {
  return (
    <SelectField label="Order" value={order ?? ''} onChange={(event) => onOrder(event.target.value)}>
      <option value="">Newest first</option>
      {Object.entries(LIST_ORDERS).map(([name, { word }]) => (
        <option key={name} value={name}>
          {word}
        </option>
      ))}
    </SelectField>
  );
}
