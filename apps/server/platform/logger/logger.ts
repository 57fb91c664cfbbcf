import { pino, type DestinationStream, type Logger as PinoLogger, type LoggerOptions } from 'pino';
import { serializeError } from './serialize-error.ts';

/** Structured log; every line of a request carries its id, every line of a task the task's id. */
export type Logger = PinoLogger;

/** Members that never reach the log, wherever they stand in the first levels of an entry. */
const SECRET_NAMES = [
  'authorization',
  'cookie',
  'set-cookie',
  'password',
  'current_password',
  'new_password',
  'token',
  'access_token',
  'refresh_token',
  'secret',
  'signature',
  'jwt',
  'apiKey',
  'databaseUrl',
  'redisUrl',
];

const PATHS = SECRET_NAMES.flatMap((name) => {
  const key = /^\w+$/.test(name) ? `.${name}` : `["${name}"]`;
  return [key.startsWith('.') ? name : key, `*${key}`, `*.*${key}`, `*.*.*${key}`];
});

/** How the log is written. */
export interface LoggerSettings {
  readonly level: LoggerOptions['level'] & string;
  /** Standard error unless a test brings its own. */
  readonly destination?: DestinationStream;
}

/** The program's log: JSON lines without secrets. */
export function createLogger({ level, destination = pino.destination(2) }: LoggerSettings): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: PATHS, censor: '[secret]' },
      serializers: { err: serializeError },
    },
    destination,
  );
}

/** An address without what may be secret in it: query values, credentials and fragment. */
export function safeUrl(url: string): string {
  const end = url.search(/[?#]/);
  return end === -1 ? url : url.slice(0, end);
}
