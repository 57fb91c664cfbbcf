import { z } from 'zod';
import { Id, Timestamp } from '../common/scalars.ts';
import { Scope } from './scope.ts';

/** Whether a key still opens anything. */
export const ApiKeyStatus = z.enum(['active', 'expired', 'revoked']);

/** A key for programs, without its secret. */
export const ApiKey = z
  .object({
    id: Id,
    name: z.string(),
    prefix: z.string().meta({ description: 'How the key begins', examples: ['vk_Zm9vYmFy'] }),
    scopes: z.array(Scope),
    status: ApiKeyStatus,
    owner: z.object({ id: Id, email: z.string() }),
    created_at: Timestamp,
    expires_at: Timestamp.nullable(),
    last_used_at: Timestamp.nullable().meta({ description: 'To the minute' }),
    replaced_by: Id.nullable().meta({ description: 'The key that was made in place of this one' }),
  })
  .meta({ id: 'ApiKey' });

/** A new key. */
export const NewApiKey = z
  .object({
    name: z.string().trim().min(1).max(100).meta({ description: 'What it is for' }),
    scopes: z
      .array(Scope)
      .min(1)
      .max(Scope.options.length)
      .refine((scopes) => new Set(scopes).size === scopes.length, 'Name each scope once.'),
    expires_in_days: z.int().min(1).max(3660).nullable().default(365).meta({
      description: 'null: it does not end by itself',
    }),
  })
  .meta({ id: 'NewApiKey' });

/** A key that was just made: the only answer that holds the key itself. */
export const CreatedApiKey = ApiKey.extend({
  key: z.string().meta({ description: 'Send it as a Bearer token. It is shown this once' }),
}).meta({ id: 'CreatedApiKey' });

/** How a key is replaced. */
export const RotateApiKey = z
  .object({
    overlap_hours: z.int().min(0).max(720).default(24).meta({
      description: 'How long the old key still works, so that programs can be changed one by one',
    }),
  })
  .meta({ id: 'RotateApiKey' });

/** Keys, newest first. */
export const ApiKeyList = z.object({ api_keys: z.array(ApiKey) }).meta({ id: 'ApiKeyList' });

/** A key for programs, without its secret. */
export type ApiKeyBody = z.infer<typeof ApiKey>;
/** A new key. */
export type NewApiKeyBody = z.infer<typeof NewApiKey>;
/** A key that was just made. */
export type CreatedApiKeyBody = z.infer<typeof CreatedApiKey>;
