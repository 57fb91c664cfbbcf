import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { SignedIn } from './auth.ts';
import {
  AcceptInvitation,
  CreatedInvitation,
  InvitationList,
  InvitationPreview,
  InvitationToken,
  NewInvitation,
} from './invitation.ts';

const forAdmins = { access: 'admin', tag: 'Administration' } as const;
const forInvited = { method: 'POST', access: 'public', rate: 'sign-in', tag: 'Sign-in' } as const;

/** List invitations. */
export const listInvitations = defineEndpoint({
  ...forAdmins,
  id: 'listInvitations',
  method: 'GET',
  path: '/invitations',
  summary: 'List invitations',
  answers: { 200: { about: 'Invitations, newest first', schema: InvitationList } },
});

/** Invite someone. */
export const createInvitation = defineEndpoint({
  ...forAdmins,
  id: 'createInvitation',
  method: 'POST',
  path: '/invitations',
  summary: 'Invite someone to the organization',
  description:
    'Sent by mail when the server can; the link is in the answer too, this once. An earlier open invitation of the address ends.',
  body: NewInvitation,
  answers: { 201: { about: 'Invited', schema: CreatedInvitation } },
  problems: [409],
});

/** Take an invitation back. */
export const revokeInvitation = defineEndpoint({
  ...forAdmins,
  id: 'revokeInvitation',
  method: 'DELETE',
  path: '/invitations/{invitation_id}',
  summary: 'Take an invitation back',
  params: z.object({ invitation_id: Id }),
  answers: { 204: { about: 'Its link works no more' } },
  problems: [404],
});

/** Look at an invitation. */
export const previewInvitation = defineEndpoint({
  ...forInvited,
  id: 'previewInvitation',
  path: '/auth/invitation',
  summary: 'Look at an invitation before accepting it',
  body: InvitationToken,
  answers: { 200: { about: 'Who is invited to what', schema: InvitationPreview } },
  problems: [401],
});

/** Accept an invitation. */
export const acceptInvitation = defineEndpoint({
  ...forInvited,
  id: 'acceptInvitation',
  path: '/auth/invitation/accept',
  summary: 'Join the organization by an invitation',
  body: AcceptInvitation,
  answers: { 200: { about: 'Joined and signed in', schema: SignedIn } },
  problems: [401, 409],
});
