import { useEffect, useRef, useState } from 'react';
import { TextField } from '../../shared/ui/field.tsx';

/** How long typing has to rest before it is searched for, milliseconds. */
const REST_MS = 250;
/** Longest text that the server takes. */
const MAX_LENGTH = 200;

interface SearchFieldProps {
  /** What is searched for now. */
  readonly text: string | undefined;
  readonly onSearch: (text: string) => void;
}

/** Words that are searched for in all invoices, on every page. Give it a new key to forget what was typed. */
export function SearchField({ text, onSearch }: SearchFieldProps) {
  // Ahead of what is searched for, while somebody types.
  const [typed, setTyped] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(timer.current), []);
  return (
    <TextField
      className="col-span-2 md:col-span-1"
      label="Search"
      type="search"
      placeholder="Number, seller, customer, goods"
      maxLength={MAX_LENGTH}
      value={typed ?? text ?? ''}
      onChange={({ target }) => {
        setTyped(target.value);
        clearTimeout(timer.current);
        timer.current = setTimeout(() => onSearch(target.value), REST_MS);
      }}
    />
  );
}
