import { endWithReader } from './output/print-line.ts';
import { createProgram } from './program.ts';

endWithReader();
await createProgram((code) => {
  process.exitCode = code;
}).parseAsync();
