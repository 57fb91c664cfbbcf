import { createImportsModule, type ImportsModule } from '../modules/imports/index.ts';
import { createImportsRoutes } from '../modules/imports/imports.routes.ts';
import type { Route } from '../platform/routing/route.ts';
import { type FollowTickets, ticketCookie } from '../realtime/follow-ticket.ts';
import type { Foundation } from './foundation.ts';
import type { Modules } from './modules.ts';

/** Builds what brings tables in. */
export function buildImports(
  { database, blobs, tasks, settings, host }: Foundation,
  parts: Pick<Modules, 'documents' | 'invoices' | 'audit' | 'reading'>,
): ImportsModule {
  return createImportsModule({
    ...parts,
    database,
    blobs,
    tasks,
    maxBytes: settings.maxContentLength,
    readTable: (input, options) => host.table(input, options),
  });
}

/** Routes that bring tables in. */
export function importRoutes({
  imports,
  settings,
  tickets,
}: Pick<Foundation, 'settings'> &
  Pick<Modules, 'imports'> & { readonly tickets: FollowTickets }): readonly Route[] {
  return createImportsRoutes({
    imports,
    maxBytes: settings.maxContentLength,
    ticketOf: (organizationId) => ticketCookie(tickets.issue(organizationId)),
  });
}
