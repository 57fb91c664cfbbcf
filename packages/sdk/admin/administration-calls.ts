import { AuditPage, AuditVerification } from '@vouch/contract/audit/audit.ts';
import { listAuditEntries, verifyAuditChain } from '@vouch/contract/audit/endpoints.ts';
import { CreatedInvitation, InvitationList, type NewInvitation } from '@vouch/contract/auth/invitation.ts';
import {
  createInvitation,
  listInvitations,
  revokeInvitation,
} from '@vouch/contract/auth/invitation-endpoints.ts';
import { changeSettings, getSettings } from '@vouch/contract/settings/endpoints.ts';
import { OrganizationSettings, type SettingsChange } from '@vouch/contract/settings/settings.ts';
import {
  changeUser,
  createResetLink,
  deleteUser,
  endUserSessions,
  listUsers,
} from '@vouch/contract/users/endpoints.ts';
import { ResetLink, User, type UserChange, UserList } from '@vouch/contract/users/user.ts';
import type { z } from 'zod';
import { toCall } from '../http/call-endpoint.ts';
import type { Transport } from '../http/transport.ts';

/** Which entries of the audit log to list. */
export interface AuditFilter {
  /** From 1. */
  readonly page?: number | undefined;
  /** An action, or "user.*" for all that begin so. */
  readonly action?: string | undefined;
}

/** Looking after an organization; for administrators, but for reading its settings. */
export interface AdministrationCalls {
  listUsers(filter?: { readonly page?: number }, signal?: AbortSignal): Promise<z.output<typeof UserList>>;
  changeUser(userId: string, change: z.input<typeof UserChange>): Promise<z.output<typeof User>>;
  deleteUser(userId: string): Promise<void>;
  /** A link with which the person sets a new password, once. */
  createResetLink(userId: string): Promise<z.output<typeof ResetLink>>;
  endUserSessions(userId: string): Promise<void>;
  listInvitations(signal?: AbortSignal): Promise<z.output<typeof InvitationList>>;
  /** The answer alone holds the link. */
  createInvitation(input: z.input<typeof NewInvitation>): Promise<z.output<typeof CreatedInvitation>>;
  revokeInvitation(invitationId: string): Promise<void>;
  getSettings(signal?: AbortSignal): Promise<z.output<typeof OrganizationSettings>>;
  changeSettings(change: z.input<typeof SettingsChange>): Promise<z.output<typeof OrganizationSettings>>;
  listAuditEntries(filter?: AuditFilter, signal?: AbortSignal): Promise<z.output<typeof AuditPage>>;
  verifyAuditChain(): Promise<z.output<typeof AuditVerification>>;
}

/** The administration calls over a transport. */
export function createAdministrationCalls(transport: Transport): AdministrationCalls {
  const send = async (...call: Parameters<typeof toCall>) => {
    await transport.fetchRaw(toCall(...call));
  };
  const ofUser = (id: string) => ({ params: { user_id: id } });
  return {
    listUsers: ({ page } = {}, signal) =>
      transport.fetchJson(toCall(listUsers, { query: { page, per_page: 50 }, signal }), UserList),
    changeUser: (id, json) => transport.fetchJson(toCall(changeUser, { ...ofUser(id), json }), User),
    deleteUser: (id) => send(deleteUser, ofUser(id)),
    createResetLink: (id) => transport.fetchJson(toCall(createResetLink, ofUser(id)), ResetLink),
    endUserSessions: (id) => send(endUserSessions, ofUser(id)),
    listInvitations: (signal) => transport.fetchJson(toCall(listInvitations, { signal }), InvitationList),
    createInvitation: (json) => transport.fetchJson(toCall(createInvitation, { json }), CreatedInvitation),
    revokeInvitation: (id) => send(revokeInvitation, { params: { invitation_id: id } }),
    getSettings: (signal) => transport.fetchJson(toCall(getSettings, { signal }), OrganizationSettings),
    changeSettings: (json) => transport.fetchJson(toCall(changeSettings, { json }), OrganizationSettings),
    listAuditEntries: ({ page, action } = {}, signal) =>
      transport.fetchJson(
        toCall(listAuditEntries, { query: { page, action, per_page: 50 }, signal }),
        AuditPage,
      ),
    verifyAuditChain: () => transport.fetchJson(toCall(verifyAuditChain), AuditVerification),
  };
}
