import { expect, test } from 'vitest';
import { newId } from '../platform/ids.ts';
import { createFollowTickets, TICKET_SECONDS } from './follow-ticket.ts';

const start = new Date('2026-05-01T12:00:00Z');

test('a ticket opens its own organization, until it ends', () => {
  let now = start;
  const tickets = createFollowTickets('s'.repeat(32), { now: () => now, elapsedMs: () => 0 });
  const organizationId = newId<'organization'>();
  const ticket = tickets.issue(organizationId);
  expect(tickets.verify(ticket)).toBe(organizationId);
  now = new Date(start.getTime() + (TICKET_SECONDS + 1) * 1000);
  expect(tickets.verify(ticket)).toBeNull();
});

test('a changed ticket, or one signed with another secret, opens nothing', () => {
  const clock = { now: () => start, elapsedMs: () => 0 };
  const tickets = createFollowTickets('s'.repeat(32), clock);
  const ticket = tickets.issue(newId<'organization'>());
  const [, ends, signature] = ticket.split('.');
  for (const forged of [
    `${newId<'organization'>()}.${ends}.${signature}`,
    ticket.replace(`.${ends}.`, `.${Number(ends) + 1}.`),
    createFollowTickets('t'.repeat(32), clock).issue(newId<'organization'>()),
    '',
    '..',
    ticket.slice(0, -1),
  ]) {
    expect(tickets.verify(forged), forged).toBeNull();
  }
});
