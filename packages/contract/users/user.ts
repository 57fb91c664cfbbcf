import { z } from 'zod';
import { NewPassword, Role } from '../auth/auth.ts';
import { PageQuery, Pagination } from '../common/page.ts';
import { Id, Timestamp } from '../common/scalars.ts';

/** Whether a person may sign in. */
export const UserStatus = z.enum(['active', 'disabled']);

/** A person of the organization. */
export const User = z
  .object({
    id: Id,
    email: z.string(),
    name: z.string(),
    role: Role,
    status: UserStatus,
    has_password: z.boolean(),
    created_at: Timestamp,
    last_sign_in_at: Timestamp.nullable(),
  })
  .meta({ id: 'User' });

/** People to list. */
export const UserQuery = PageQuery.extend({
  q: z.string().trim().max(200).optional().meta({ description: 'Part of the name or the e-mail address' }),
  role: Role.optional(),
  status: UserStatus.optional(),
});

/** A page of people, in the order of their addresses. */
export const UserList = z.object({ users: z.array(User), pagination: Pagination }).meta({ id: 'UserList' });

const Name = z.string().trim().max(200);

/** A new person. */
export const NewUser = z
  .object({
    email: z.email().max(254),
    name: Name.default(''),
    role: Role.default('user'),
    password: NewPassword.optional().meta({ description: 'Without one the answer holds a sign-in link' }),
  })
  .meta({ id: 'NewUser' });

/** A person who was just added. */
export const CreatedUser = User.extend({
  sign_in_url: z.string().nullable().meta({ description: 'Signs the person in once; for 24 hours' }),
}).meta({ id: 'CreatedUser' });

/** What changes about a person; the rest stays. */
export const UserChange = z
  .object({ name: Name, role: Role, status: UserStatus })
  .partial()
  .strict()
  .meta({ id: 'UserChange' });

/** A link for a new password. */
export const ResetLink = z.object({ reset_url: z.string(), expires_at: Timestamp }).meta({ id: 'ResetLink' });

/** A person of the organization. */
export type UserBody = z.infer<typeof User>;
/** A new person. */
export type NewUserBody = z.infer<typeof NewUser>;
/** What changes about a person. */
export type UserChangeBody = z.infer<typeof UserChange>;
