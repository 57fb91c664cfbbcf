import { Command } from 'commander';

import type { DoctorOptions } from './commands/doctor.ts';
import type { ExtractOptions } from './commands/extract.ts';
import type { VerifyOptions } from './commands/verify.ts';
import { countOption, dayOption, shareOption } from './options.ts';
import manifest from './package.json' with { type: 'json' };

/** The command line. `onExit` gets the exit code of the command that ran. Each command is loaded when it is called. */
export function createProgram(onExit: (code: number) => void): Command {
  const program = new Command('vouch')
    .description('Reads invoices and receipts, checks whether they are genuine, and shows the evidence.')
    .version(manifest.version)
    .showHelpAfterError('(vouch --help lists what is possible)');
  addExtract(program, onExit);
  addVerify(program, onExit);
  addDoctor(program, onExit);
  return program;
}

function addReading(command: Command): Command {
  return command
    .argument('<file...>', 'files, folders or patterns')
    .option('--base <dir>', 'name files relative to this folder')
    .option('--jobs <n>', 'documents at a time (default: all cores)', countOption)
    .option('--timeout <seconds>', 'time for one document (default: 60)', countOption);
}

function addExtract(program: Command, onExit: (code: number) => void): void {
  addReading(program.command('extract'))
    .description('print what invoices and receipts say')
    .option('--json', 'one JSON object a line, with evidence and text')
    .option('--flat', 'one JSON object a line, with plain fields')
    .action(async (files: string[], options: ExtractOptions) => {
      const { extract } = await import('./commands/extract.ts');
      onExit(await extract(files, options));
    });
}

function addVerify(program: Command, onExit: (code: number) => void): void {
  addReading(program.command('verify'))
    .description('check whether invoices and receipts are genuine')
    .option('--json', 'one JSON object a line')
    .option('--received-on <day>', 'day on which the documents came in (default: today)', dayOption)
    .option('--prior <share>', 'share of forgeries to expect (default: 0.1)', shareOption)
    .action(async (files: string[], options: VerifyOptions) => {
      const { verify } = await import('./commands/verify.ts');
      onExit(await verify(files, options));
    });
}

function addDoctor(program: Command, onExit: (code: number) => void): void {
  program
    .command('doctor')
    .description('check what works on this machine, and what to do where it does not')
    .option('--json', 'as JSON')
    .action(async (options: DoctorOptions) => {
      const { doctor } = await import('./commands/doctor.ts');
      onExit(await doctor(options));
    });
}
