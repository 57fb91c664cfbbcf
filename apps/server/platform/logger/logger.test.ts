import { expect, test } from 'vitest';
import { createLogger, safeUrl } from './logger.ts';

test('no secret reaches the log, at any of the depths where requests carry them', () => {
  const lines: string[] = [];
  const log = createLogger({ level: 'info', destination: { write: (line) => void lines.push(line) } });
  const marker = 'marker-7f3a';
  log.info({ token: marker, password: marker });
  log.info({ req: { headers: { authorization: `Bearer ${marker}`, cookie: `a=${marker}` } } });
  log.info({
    res: { headers: { 'set-cookie': marker } },
    body: { new_password: marker, refresh_token: marker },
  });
  log.child({ requestId: 'r1', secret: marker }).warn({ settings: { databaseUrl: marker } }, 'started');
  expect(lines).toHaveLength(4);
  expect(lines.join('')).not.toContain(marker);
  expect(lines[3]).toContain('"requestId":"r1"');
});

test('the query of an address is not logged', () => {
  expect(safeUrl('/samples/generated/x.png?signature=abc')).toBe('/samples/generated/x.png');
  expect(safeUrl('/health')).toBe('/health');
});
