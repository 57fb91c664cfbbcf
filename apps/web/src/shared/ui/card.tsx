import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

/** A raised surface that holds one thing. */
export function Card({ className, ...rest }: ComponentProps<'section'>) {
  return (
    <section
      className={classNames('rounded-2xl border border-line bg-surface shadow-card', className)}
      {...rest}
    />
  );
}
