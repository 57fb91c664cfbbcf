import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** Names a child may know: what the system needs to run a program, and nothing that could be a secret. */
const PASSED_ON = [
  'PATH',
  'HOME',
  'TMPDIR',
  'TEMP',
  'TMP',
  'SystemRoot',
  'windir',
  'LANG',
  'NODE_COMPILE_CACHE',
];

/** Megabytes of JavaScript objects; pictures, engines and models live outside this heap. */
const HEAP_MB = 512;

/**
 * Where compiled code is kept: it saves a third of a child's start and 20 MB. Not in the shared temporary folder, where others could
 * plant code. Where it can't be written, children just start slower.
 */
const COMPILE_CACHE = fileURLToPath(new URL('../../../node_modules/.cache/vouch/', import.meta.url));

/** Starts a child process that runs `program`. It gets no secrets, no terminal, and ends when this process does. */
export function spawnChild(program: URL): ChildProcess {
  const env = {
    ...Object.fromEntries(PASSED_ON.flatMap((name) => entryOf(name))),
    NODE_COMPILE_CACHE: COMPILE_CACHE,
    // For Tesseract: its threads wait for each other more than they read. One takes half the computing, and a third of the time beside other work.
    OMP_THREAD_LIMIT: '1',
  };
  return fork(fileURLToPath(program), [], {
    env,
    execArgv: [`--max-old-space-size=${HEAP_MB}`, '--disable-warning=ExperimentalWarning'],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
}

function entryOf(name: string): [string, string][] {
  const value = process.env[name];
  return value === undefined ? [] : [[name, value]];
}
