import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { classNames } from './class-names.ts';

const badge = cva(
  'inline-flex items-center gap-1.5 rounded-full px-2.5 py-0.5 text-xs font-medium whitespace-nowrap [&_svg]:size-3.5 [&_svg]:shrink-0',
  {
    variants: {
      tone: {
        neutral: 'bg-sunken text-ink-soft',
        accent: 'bg-accent-soft text-accent',
        good: 'bg-good-soft text-good',
        warn: 'bg-warn-soft text-warn',
        bad: 'bg-bad-soft text-bad',
      },
    },
    defaultVariants: { tone: 'neutral' },
  },
);

/** How a thing stands, by colour role. */
export type Tone = NonNullable<VariantProps<typeof badge>['tone']>;

/** A short state beside a thing. The words carry the meaning; the colour only helps. */
export function Badge({ tone, className, ...rest }: ComponentProps<'span'> & { readonly tone?: Tone }) {
  return <span className={classNames(badge({ tone }), className)} {...rest} />;
}
