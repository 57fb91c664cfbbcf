import { expect, test } from 'vitest';
import { DatabaseUnreachableError } from './platform/database/database-unreachable-error.ts';
import { adviceOn } from './start-problem.ts';

const systemError = (facts: object) => Object.assign(new Error('of the system'), facts);

test('names the port, address or folder that stands in the way, and the setting that changes it', () => {
  const listening = { syscall: 'listen', address: '127.0.0.1', port: 80 };
  const said = (facts: object) => adviceOn(systemError(facts));
  expect(said({ ...listening, code: 'EADDRINUSE' })).toMatch(/Port 80 .*taken.*PORT/);
  expect(said({ ...listening, code: 'EACCES' })).toMatch(/port 80.*PORT/);
  expect(said({ ...listening, code: 'EADDRNOTAVAIL' })).toMatch(/127\.0\.0\.1.*HOST/);
  expect(said({ syscall: 'mkdir', code: 'EROFS', path: '/srv/data/keys' })).toMatch(
    /srv.data.*VOUCH_DATA_DIR/,
  );
});

test('leaves unknown errors, and those of missing files, to be shown as they are', () => {
  expect(adviceOn(new TypeError('x is not a function'))).toBeNull();
  expect(adviceOn(systemError({ code: 'ENOENT', path: '/srv/app/model' }))).toBeNull();
  expect(adviceOn('thrown text')).toBeNull();
});

test('names an unreachable database without its password, also when a name has several addresses', () => {
  const cause = new AggregateError([new Error('connect ECONNREFUSED ::1:5432')]);
  const error = new DatabaseUnreachableError('postgres://vouch:hidden@db.example:5432/vouch', cause);
  expect(adviceOn(error)).toMatch(/db\.example:5432\/vouch .*ECONNREFUSED.*DATABASE_URL/);
  expect(error.message).not.toContain('hidden');
});
