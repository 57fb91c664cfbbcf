import { type ComponentProps, useId } from 'react';
import { classNames } from './class-names.ts';

const control =
  'h-10 w-full rounded-lg border border-line-strong bg-surface px-3 text-sm text-ink placeholder:text-ink-faint';

interface TextFieldProps extends ComponentProps<'input'> {
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the value; stands in place of the hint. */
  readonly fault?: string | undefined;
}

/** A labelled text input; `hint` is read out with it. */
export function TextField({ label, hint, fault, className, ...rest }: TextFieldProps) {
  const id = useId();
  const note = fault ?? hint;
  return (
    <div className={classNames('grid gap-1.5', className)}>
      <label htmlFor={id} className="text-sm font-medium">
        {label}
      </label>
      <input
        id={id}
        className={classNames(control, 'read-only:bg-sunken aria-invalid:border-bad')}
        aria-invalid={fault !== undefined}
        aria-describedby={note ? `${id}-note` : undefined}
        {...rest}
      />
      {note ? (
        <p id={`${id}-note`} className={classNames('text-xs', fault ? 'text-bad' : 'text-ink-faint')}>
          {note}
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
