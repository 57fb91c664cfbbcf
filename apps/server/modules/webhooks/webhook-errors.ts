import { badRequest, RequestError } from '../../platform/routing/request-error.ts';
import { MAX_WEBHOOKS, type WebhookProblem } from './manage-webhooks.ts';

const WORDS: Readonly<Record<Exclude<WebhookProblem, 'too-many'>, string>> = {
  invalid: 'Write a public https address such as https://books.example.com/hooks/vouch, without a user name.',
  blocked:
    'This address is not a public one. Give a public https address, or have the operator allow the host.',
  timeout: 'The address did not answer in time.',
  unreachable: 'The address can not be reached.',
};

/** Why a webhook can not be added or changed, as an answer. */
export function toRequestError(problem: WebhookProblem): RequestError {
  if (problem !== 'too-many') return badRequest(`webhook-url-${problem}`, WORDS[problem], '/body/url');
  const message = `There are ${MAX_WEBHOOKS} webhooks already. Remove one that is not needed.`;
  return new RequestError({ status: 409, code: 'too-many-webhooks', message });
}

/** Nothing can be sent to a webhook that is off. */
export function isOff(): RequestError {
  const message = 'This webhook is off. Turn it on, then send again.';
  return new RequestError({ status: 409, code: 'webhook-off', message });
}

/** What is on its way can not be sent again. */
export function isUnderWay(): RequestError {
  const message = 'This delivery is on its way already. Wait until it has ended.';
  return new RequestError({ status: 409, code: 'delivery-pending', message });
}
