import { z } from 'zod';
import { NewPassword } from './auth.ts';

/** Asks for a mail with a link for a new password. */
export const PasswordResetRequest = z
  .object({ email: z.email().max(254) })
  .meta({ id: 'PasswordResetRequest' });

/** The same whether there is such an account or not. */
export const PasswordResetAnswer = z.object({ message: z.string() }).meta({ id: 'PasswordResetAnswer' });

/** Sets a new password by the token of such a link. */
export const PasswordReset = z
  .object({ token: z.string().min(16).max(256), new_password: NewPassword })
  .meta({ id: 'PasswordReset' });

/** Ways to sign in to this server. */
export const SignInMethods = z
  .object({
    password: z.literal(true),
    password_reset_by_mail: z.boolean(),
    oidc: z
      .object({ name: z.string(), url: z.string() })
      .nullable()
      .meta({ description: 'A provider to sign in with' }),
  })
  .meta({ id: 'SignInMethods' });

/** Ways to sign in to this server. */
export type SignInMethodsBody = z.infer<typeof SignInMethods>;
