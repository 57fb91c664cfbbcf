import { type ComponentProps, useId } from 'react';
import { classNames } from './class-names.ts';

const control =
  'h-10 w-full rounded-lg border border-line-strong bg-surface px-3 text-sm text-ink placeholder:text-ink-faint';

/** A labelled text input; `hint` is read out with it. */
export function TextField({
  label,
  hint,
  className,
  ...rest
}: ComponentProps<'input'> & { readonly label: string; readonly hint?: string }) {
  const id = useId();
  return (
    <div className={classNames('grid gap-1.5', className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <input id={id} className={control} aria-describedby={hint ? `${id}-hint` : undefined} {...rest} />
      {hint ? (
        <p id={`${id}-hint`} className="text-xs text-ink-faint">
          {hint}
        </p>
      ) : null}
    </div>
  );
}

/** A labelled choice, drawn by the browser so that it works with every input method. */
export function SelectField({
  label,
  className,
  children,
  ...rest
}: ComponentProps<'select'> & { readonly label: string }) {
  const id = useId();
  return (
    <div className={classNames('grid gap-1.5', className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <select id={id} className={classNames(control, 'pr-8')} {...rest}>
        {children}
      </select>
    </div>
  );
}
