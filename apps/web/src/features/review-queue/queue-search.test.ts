import { expect, it } from 'vitest';
import { toQueueSearch } from './queue-search.ts';

it('takes what makes sense and leaves out the rest', () => {
  expect(toQueueSearch({ page: 3, state: 'approved', who: 'me' })).toEqual({
    page: 3,
    state: 'approved',
    who: 'me',
  });
  expect(toQueueSearch({ page: -1, state: 'gone', who: 7 })).toEqual({});
  expect(toQueueSearch({ page: 1.5 })).toEqual({});
});
