import type { ScopeName } from '@vouch/contract/api-keys/scope.ts';
import { expect, test } from 'vitest';
import { newId } from '../../platform/ids.ts';
import type { Principal } from '../../platform/routing/principal.ts';
import { decideAccess } from './decide-access.ts';

const person = (role: 'user' | 'admin'): Principal => ({
  userId: newId(),
  organizationId: newId(),
  email: 'a@example.com',
  role,
  by: 'token',
  sessionId: null,
});

test('each kind of access lets in whom it names and nobody else', () => {
  const table = [
    // access, who, bad proof, open analysis, decision
    ['public', null, true, false, 'allowed'],
    ['user', null, false, true, 'sign-in-needed'],
    ['user', 'user', false, false, 'allowed'],
    ['user', 'admin', false, false, 'allowed'],
    ['admin', null, false, true, 'sign-in-needed'],
    ['admin', 'user', false, true, 'forbidden'],
    ['admin', 'admin', false, false, 'allowed'],
    ['analyze-open', null, false, true, 'allowed'],
    ['analyze-open', null, false, false, 'sign-in-needed'],
    ['analyze-open', null, true, true, 'sign-in-needed'],
    ['analyze-open', 'user', false, false, 'allowed'],
  ] as const;
  for (const [access, who, hasBadProof, isAnalysisOpen, decision] of table) {
    const principal = who === null ? null : person(who);
    expect(
      decideAccess({ access, scope: 'read', principal, hasBadProof, isAnalysisOpen }),
      `${access} ${who}`,
    ).toBe(decision);
  }
});

test('an API key opens what its scopes name and nothing else, whatever its owner may do', () => {
  const open = (access: 'public' | 'user' | 'admin' | 'analyze-open', scope: ScopeName | null) =>
    decideAccess({
      access,
      scope,
      principal: { ...person('admin'), by: 'api-key', apiKey: { id: newId(), scopes: ['read', 'admin'] } },
      hasBadProof: false,
      isAnalysisOpen: true,
    });
  expect(open('user', 'read')).toBe('allowed');
  expect(open('admin', 'admin')).toBe('allowed');
  expect(open('user', 'write')).toBe('scope-missing');
  expect(open('analyze-open', 'analyze')).toBe('scope-missing');
  expect(open('user', null)).toBe('in-person-only');
  expect(open('public', null)).toBe('allowed');
});
