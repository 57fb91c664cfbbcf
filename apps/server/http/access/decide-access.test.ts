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
    expect(decideAccess({ access, principal, hasBadProof, isAnalysisOpen }), `${access} ${who}`).toBe(
      decision,
    );
  }
});
