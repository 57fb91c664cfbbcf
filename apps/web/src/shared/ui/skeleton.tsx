import { classNames } from './class-names.ts';

/** A grey stand-in for something that is being loaded. Hidden from screen readers. */
export function Skeleton({ className }: { readonly className?: string }) {
  return <span aria-hidden className={classNames('block animate-pulse rounded-lg bg-sunken', className)} />;
}
