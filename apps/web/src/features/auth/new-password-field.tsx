import { TextField } from '../../shared/ui/field.tsx';

/** Where a new password is typed. */
export function NewPasswordField({ label = 'New password' }: { readonly label?: string }) {
  return (
    <TextField
      label={label}
      name="next"
      type="password"
      autoComplete="new-password"
      minLength={12}
      maxLength={256}
      hint="At least 12 characters. Long is better than odd."
      required
    />
  );
}
