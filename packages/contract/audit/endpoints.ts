import { defineEndpoint } from '../endpoint.ts';
import { AuditPage, AuditQuery, AuditVerification } from './audit.ts';

/** The audit log. */
export const listAuditEntries = defineEndpoint({
  id: 'listAuditEntries',
  method: 'GET',
  path: '/audit',
  access: 'admin',
  tag: 'Administration',
  summary: 'Who did what, newest first',
  query: AuditQuery,
  answers: { 200: { about: 'One page of entries', schema: AuditPage } },
});

/** Check the audit log. */
export const verifyAuditChain = defineEndpoint({
  id: 'verifyAuditChain',
  method: 'GET',
  path: '/audit/verify',
  access: 'admin',
  tag: 'Administration',
  summary: 'Check that no entry of the audit log was changed or removed',
  description:
    'Every entry holds a hash over itself and the entry before it. The answer names the first one that does not fit.',
  answers: { 200: { about: 'What the check found', schema: AuditVerification } },
});
