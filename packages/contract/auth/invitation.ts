import { z } from 'zod';
import { Id, Timestamp } from '../common/scalars.ts';
import { NewPassword, Role } from './auth.ts';

/** How an invitation stands. */
export const InvitationStatus = z.enum(['open', 'accepted', 'revoked', 'expired']);

/** Asks someone to join the organization. */
export const Invitation = z
  .object({
    id: Id,
    email: z.string(),
    role: Role,
    status: InvitationStatus,
    created_at: Timestamp,
    expires_at: Timestamp,
  })
  .meta({ id: 'Invitation' });

/** A new invitation. */
export const NewInvitation = z
  .object({
    email: z.email().max(254),
    role: Role.default('user'),
    expires_in_days: z.int().min(1).max(30).default(7),
  })
  .meta({ id: 'NewInvitation' });

/** An invitation that was just made: the only answer that holds its link. */
export const CreatedInvitation = Invitation.extend({
  url: z.string().meta({ description: 'Hand it to the person; it works once' }),
  is_mailed: z.boolean().meta({ description: 'Whether a mail with the link is on its way' }),
}).meta({ id: 'CreatedInvitation' });

/** Invitations, newest first. */
export const InvitationList = z.object({ invitations: z.array(Invitation) }).meta({ id: 'InvitationList' });

const Token = z.string().min(16).max(256);

/** The token of an invitation's link. */
export const InvitationToken = z.object({ token: Token }).meta({ id: 'InvitationToken' });

/** What the invited person sees before accepting. */
export const InvitationPreview = z
  .object({ email: z.string(), role: Role, organization: z.string(), expires_at: Timestamp })
  .meta({ id: 'InvitationPreview' });

/** Accepts an invitation. */
export const AcceptInvitation = z
  .object({ token: Token, name: z.string().trim().max(200).default(''), password: NewPassword })
  .meta({ id: 'AcceptInvitation' });

/** Asks someone to join the organization. */
export type InvitationBody = z.infer<typeof Invitation>;
/** A new invitation. */
export type NewInvitationBody = z.infer<typeof NewInvitation>;
/** What the invited person sees before accepting. */
export type InvitationPreviewBody = z.infer<typeof InvitationPreview>;
/** Accepts an invitation. */
export type AcceptInvitationBody = z.infer<typeof AcceptInvitation>;
