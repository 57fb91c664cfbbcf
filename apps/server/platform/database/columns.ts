import { timestamp, uuid } from 'drizzle-orm/pg-core';
import type { Id } from '../ids.ts';

/** A UUID column typed as the id of one kind of thing. */
export function idColumn<Noun extends string>(name: string) {
  return uuid(name).$type<Id<Noun>>();
}

/** The organization that owns the row. */
export function organizationColumn() {
  return idColumn<'organization'>('organization_id').notNull();
}

/** A moment in UTC with milliseconds: what a JavaScript date can hold, so nothing is lost on the way. */
export function momentColumn(name: string) {
  return timestamp(name, { withTimezone: true, precision: 3, mode: 'date' });
}
