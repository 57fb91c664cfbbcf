import { explainError } from './explain-error.ts';
import { endWithReader } from './output/print-line.ts';
import { createProgram } from './program.ts';

endWithReader();
try {
  await createProgram((code) => {
    process.exitCode = code;
  }).parseAsync();
} catch (error) {
  process.stderr.write(`${explainError(error)}\n`);
  process.exitCode = 1;
}
