import { defineEndpoint } from '../endpoint.ts';
import { FeedbackAccepted, FeedbackStats, NewFeedback, Retrained, RetrainingAccepted } from './feedback.ts';

/** Say what you make of a verdict. */
export const submitFeedback = defineEndpoint({
  id: 'submitFeedback',
  method: 'POST',
  path: '/feedback/submit',
  access: 'analyze-open',
  tag: 'Learning',
  summary: 'Say whether a verdict is right, and which finding is not',
  description:
    'A verdict that was given stays as it is; feedback changes the next rule set. Your newest feedback on a document counts.',
  body: NewFeedback,
  answers: { 200: { about: 'Kept', schema: FeedbackAccepted } },
  problems: [404],
});

/** What feedback there is. */
export const getFeedbackStats = defineEndpoint({
  id: 'getFeedbackStats',
  method: 'GET',
  path: '/feedback/stats',
  access: 'analyze-open',
  tag: 'Learning',
  summary: 'How much feedback there is, and how often verdicts were wrong',
  answers: { 200: { about: 'Figures from the stored feedback', schema: FeedbackStats } },
});

/** Learn from feedback now. */
export const retrain = defineEndpoint({
  id: 'retrain',
  method: 'POST',
  path: '/feedback/retrain',
  access: 'analyze-open',
  tag: 'Learning',
  summary: 'Learn from new feedback now',
  description:
    'For administrators. Waits up to 60 seconds for the training; then, or with `Prefer: respond-async`, answers 202 with its task.',
  answers: {
    200: { about: 'What was changed', schema: Retrained },
    202: { about: 'The training goes on', schema: RetrainingAccepted },
  },
  problems: [403, 503],
});
