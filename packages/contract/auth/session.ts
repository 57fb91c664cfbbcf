import { z } from 'zod';
import { Id, Timestamp } from '../common/scalars.ts';

/** Where a person is signed in. */
export const Session = z
  .object({
    id: Id,
    kind: z.enum(['browser', 'refresh']).meta({ description: 'browser: by cookie; refresh: a program' }),
    user_agent: z.string(),
    created_at: Timestamp,
    last_seen_at: Timestamp.meta({ description: 'To a few minutes' }),
    expires_at: Timestamp.meta({ description: 'Moves with every use' }),
    is_current: z.boolean().meta({ description: 'Whether this request came by it' }),
  })
  .meta({ id: 'Session' });

/** Living sessions, the last used first. */
export const SessionList = z.object({ sessions: z.array(Session) }).meta({ id: 'SessionList' });

/** Where a person is signed in. */
export type SessionBody = z.infer<typeof Session>;
