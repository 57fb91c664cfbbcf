import type { DocumentedAnswer } from '../documented.ts';
import { analyzed } from './steps.ts';

const JSON_TYPE = 'application/json';

/** What people say about verdicts, and what is learned from it. */
export const FEEDBACK_ANSWERS: readonly DocumentedAnswer[] = [
  {
    title: 'POST /feedback/submit',
    status: 200,
    contentType: JSON_TYPE,
    members: {
      status: '= success',
      feedback_id: 'string',
      message: 'string',
      learning_triggered: 'boolean',
    },
    standing: 'extended',
    note: '`receipt_id` takes any reference that an answer gave; `unmatched_indicators` is added.',
    exchange: async (subject) => {
      const { body } = await analyzed(subject);
      return subject.call('/feedback/submit', {
        token: null,
        json: { ...FEEDBACK, receipt_id: Reflect.get(Object(body), 'analysis_ref') },
      });
    },
  },
  {
    title: 'GET /feedback/stats',
    status: 200,
    contentType: JSON_TYPE,
    members: {
      total_feedback: 'integer',
      by_label: 'object',
      'by_label.real': 'integer',
      'by_label.fake': 'integer',
      'by_label.suspicious': 'integer',
      avg_confidence: 'number?',
      learned_rules_count: 'integer',
      last_training: 'time?',
      false_positive_rate: 'share?',
      false_negative_rate: 'share?',
    },
    standing: 'decided',
    note: 'Rates are `null` without data.',
    exchange: (subject) => subject.call('/feedback/stats', { token: null }),
  },
  {
    title: 'POST /feedback/retrain',
    status: 200,
    contentType: JSON_TYPE,
    members: {
      status: '= success',
      rules_updated: 'integer',
      rules_added: 'integer',
      rules_removed: 'integer',
      training_time_ms: 'number',
    },
    standing: 'decided',
    note: 'Waits up to 60 s for the worker; longer, or with `Prefer: respond-async`, it is a task.',
    exchange: (subject) => subject.call('/feedback/retrain', { method: 'POST', token: null }),
  },
];

/** Feedback with every documented member. */
const FEEDBACK = {
  user_label: 'real',
  confidence: 5,
  indicator_reviews: [
    {
      indicator: 'Suspicious Software Detected',
      user_verdict: 'incorrect',
      explanation: 'Our designer uses it.',
    },
  ],
  missed_indicators: [
    {
      indicator_type: 'duplicate_line_items',
      description: 'One line stands there twice',
      severity: 'medium',
    },
  ],
  data_corrections: { merchant: 'Harbour Coffee', total: '15.67', date: '2026-03-02' },
  comments: 'Bought it myself.',
};
