import type { Command } from 'commander';

import type { ExtractOptions } from '../commands/extract.ts';
import type { VerifyOptions } from '../commands/verify.ts';
import { countOption, dayOption, shareOption } from '../options.ts';

/** `vouch extract` and `vouch verify`. */
export function addReadingCommands(program: Command, onExit: (code: number) => void): void {
  withFiles(program.command('extract'))
    .description('print what invoices and receipts say')
    .option('--json', 'one JSON object a line, with evidence and text')
    .option('--flat', 'one JSON object a line, with plain fields')
    .action(async (files: string[], options: ExtractOptions) => {
      const { extract } = await import('../commands/extract.ts');
      onExit(await extract(files, options));
    });
  withFiles(program.command('verify'))
    .description('check whether invoices and receipts are genuine')
    .option('--json', 'one JSON object a line')
    .option('--received-on <day>', 'day on which the documents came in (default: today)', dayOption)
    .option('--prior <share>', 'share of forgeries to expect (default: 0.1)', shareOption)
    .action(async (files: string[], options: VerifyOptions) => {
      const { verify } = await import('../commands/verify.ts');
      onExit(await verify(files, options));
    });
}

function withFiles(command: Command): Command {
  return command
    .argument('<file...>', 'files, folders or patterns')
    .option('--base <dir>', 'name files relative to this folder')
    .option('--jobs <n>', 'documents at a time (default: all cores)', countOption)
    .option('--timeout <seconds>', 'time for one document (default: 60)', countOption);
}
