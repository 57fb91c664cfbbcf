import { z } from 'zod';
import { Id } from '../common/scalars.ts';
import { defineEndpoint } from '../endpoint.ts';
import { Review, ReviewEdit, ReviewList, ReviewListQuery, ReviewRejection } from './review.ts';

const params = z.object({ review_id: Id });
const answers = { 200: { about: 'The document as it stands now', schema: Review } };

/** The queue. */
export const listReviews = defineEndpoint({
  id: 'listReviews',
  method: 'GET',
  path: '/review',
  access: 'user',
  tag: 'Review',
  summary: 'Documents that wait for a person, oldest first',
  query: ReviewListQuery,
  answers: { 200: { about: 'One page of the queue', schema: ReviewList } },
});

/** Live changes of the queue. */
export const followReviews = defineEndpoint({
  id: 'followReviews',
  method: 'GET',
  path: '/review/events',
  access: 'user',
  rate: 'exempt',
  tag: 'Review',
  summary: 'Follow changes of the queue (server-sent events)',
  description:
    'Event `ready` comes first and after every gap: read the list again then. Event `review_changed` carries `review_id`, `document_id` and `state`.',
  answers: { 200: { about: 'Events until the client goes', mediaTypes: ['text/event-stream'] } },
});

/** One document of the queue. */
export const getReview = defineEndpoint({
  id: 'getReview',
  method: 'GET',
  path: '/review/{review_id}',
  access: 'user',
  tag: 'Review',
  summary: 'One document of the queue with what was read, found and corrected',
  params,
  answers: { 200: { about: 'The document', schema: Review } },
  problems: [404],
});

/** Take a document. */
export const claimReview = defineEndpoint({
  id: 'claimReview',
  method: 'POST',
  path: '/review/{review_id}/claim',
  access: 'user',
  tag: 'Review',
  summary: 'Take a document, so that nobody else decides on it',
  description: 'Holds for some minutes; call it again to hold on. 409 names who holds it.',
  params,
  answers,
  problems: [404, 409],
});

/** Give a document back. */
export const releaseReview = defineEndpoint({
  id: 'releaseReview',
  method: 'POST',
  path: '/review/{review_id}/release',
  access: 'user',
  tag: 'Review',
  summary: 'Give a document back to the queue',
  description: 'Who holds it may, and administrators.',
  params,
  answers,
  problems: [404, 409],
});

/** Correct what was read. */
export const editReview = defineEndpoint({
  id: 'editReview',
  method: 'PATCH',
  path: '/review/{review_id}',
  access: 'user',
  tag: 'Review',
  summary: 'Correct values and lines',
  description:
    'What is printed and what was corrected are both kept, with who and when. A first approval is withdrawn by a correction.',
  params,
  body: ReviewEdit,
  answers,
  problems: [404, 409],
});

/** Approve. */
export const approveReview = defineEndpoint({
  id: 'approveReview',
  method: 'POST',
  path: '/review/{review_id}/approve',
  access: 'user',
  tag: 'Review',
  summary: 'Save the invoice',
  description:
    'Saves it exactly once. Above the amount in the settings the first approval is kept and another person must approve too: the state is `second-approval` then.',
  params,
  answers,
  problems: [404, 409],
});

/** Reject. */
export const rejectReview = defineEndpoint({
  id: 'rejectReview',
  method: 'POST',
  path: '/review/{review_id}/reject',
  access: 'user',
  tag: 'Review',
  summary: 'Turn a document down, saying why',
  params,
  body: ReviewRejection,
  answers,
  problems: [404, 409],
});
