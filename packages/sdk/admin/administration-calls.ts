import type { AuditPage, AuditVerification } from '@vouch/contract/audit/audit.ts';
import type { CreatedInvitation, InvitationList, NewInvitation } from '@vouch/contract/auth/invitation.ts';
import type { OrganizationSettings, SettingsChange } from '@vouch/contract/settings/settings.ts';
import type { ResetLink, User, UserChange, UserList } from '@vouch/contract/users/user.ts';
import type { z } from 'zod';
import type { OperationCalls } from '../calls/call-operation.ts';

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
  listInvitations(signal?: AbortSignal): Promise<z.output<typeof InvitationList>>;
  /** The answer alone holds the link. */
  createInvitation(input: z.input<typeof NewInvitation>): Promise<z.output<typeof CreatedInvitation>>;
  revokeInvitation(invitationId: string): Promise<void>;
  getSettings(signal?: AbortSignal): Promise<z.output<typeof OrganizationSettings>>;
  changeSettings(change: z.input<typeof SettingsChange>): Promise<z.output<typeof OrganizationSettings>>;
  listAuditEntries(filter?: AuditFilter, signal?: AbortSignal): Promise<z.output<typeof AuditPage>>;
  verifyAuditChain(): Promise<z.output<typeof AuditVerification>>;
}

/** The administration calls over those of all operations. */
export function createAdministrationCalls({ call }: OperationCalls): AdministrationCalls {
  const ofUser = (id: string) => ({ path: { user_id: id } });
  return {
    listUsers: ({ page } = {}, signal) => call('listUsers', { query: { page, per_page: 50 }, signal }),
    changeUser: (id, json) => call('changeUser', { ...ofUser(id), json }),
    deleteUser: (id) => call('deleteUser', ofUser(id)),
    createResetLink: (id) => call('createResetLink', ofUser(id)),
    listInvitations: (signal) => call('listInvitations', { signal }),
    createInvitation: (json) => call('createInvitation', { json }),
    revokeInvitation: (id) => call('revokeInvitation', { path: { invitation_id: id } }),
    getSettings: (signal) => call('getSettings', { signal }),
    changeSettings: (json) => call('changeSettings', { json }),
    listAuditEntries: ({ page, action } = {}, signal) =>
      call('listAuditEntries', { query: { page, action, per_page: 50 }, signal }),
    verifyAuditChain: () => call('verifyAuditChain'),
  };
}
