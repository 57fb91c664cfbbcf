import { z } from 'zod';

/** One wrong value of a request. */
export const ProblemItem = z.object({
  pointer: z.string().meta({ description: 'JSON pointer into the request', examples: ['/body/blob_url'] }),
  code: z.string(),
  detail: z.string(),
});

/** Answer of every failed request: RFC 9457, with `error` and `details` beside it for simple clients. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string(),
    code: z.string().meta({ description: 'Stable; decide by this' }),
    request_id: z.string(),
    errors: z.array(ProblemItem),
    error: z.string().meta({ description: 'Same as title' }),
    details: z.string().meta({ description: 'Same as detail' }),
  })
  .meta({ id: 'Problem' });

/** Body of a failed request. */
export type ProblemBody = z.infer<typeof Problem>;
