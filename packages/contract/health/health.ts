import { z } from 'zod';

/** State of the process. */
export const Health = z
  .object({ status: z.literal('healthy'), service: z.literal('vouch'), version: z.string() })
  .meta({ id: 'Health' });

/** State of the database connection. */
export const DatabaseHealth = z
  .object({
    status: z.enum(['healthy', 'unhealthy']),
    database: z.enum(['connected', 'disconnected']),
    message: z.string(),
  })
  .meta({ id: 'DatabaseHealth' });

/** State of one part, as it was just probed. */
export const ComponentHealth = z.object({
  status: z.enum(['healthy', 'unhealthy', 'not_configured']),
  message: z.string(),
});

/** State of every part; a part that is not configured never makes the whole unhealthy. */
export const DetailedHealth = z
  .object({
    status: z.enum(['healthy', 'unhealthy']),
    components: z.record(z.string(), ComponentHealth),
  })
  .meta({ id: 'DetailedHealth' });

/** State of one part. */
export type ComponentState = z.infer<typeof ComponentHealth>;
