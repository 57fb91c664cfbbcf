import { LoaderCircle } from 'lucide-react';
import { classNames } from './class-names.ts';

/** A turning ring with words for screen readers. */
export function Spinner({
  label = 'Loading',
  className,
}: {
  readonly label?: string;
  readonly className?: string;
}) {
  return (
    <output className={classNames('inline-flex items-center gap-2 text-sm text-ink-faint', className)}>
      <LoaderCircle aria-hidden className="size-4 animate-spin" />
      <span>{label}…</span>
    </output>
  );
}
