import { z } from 'zod';

/** Where a document stands in the queue; the first two are open. */
export const ReviewState = z.enum(['waiting', 'second-approval', 'approved', 'rejected', 'superseded']).meta({
  id: 'ReviewState',
  description:
    '`second-approval`: one person approved, another one must too; `superseded`: the document was read again',
});

/** Where a document stands in the queue. */
export type ReviewStateName = z.infer<typeof ReviewState>;
