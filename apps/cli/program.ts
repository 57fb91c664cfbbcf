import { Command } from 'commander';

import manifest from './package.json' with { type: 'json' };
import { addAccountCommands } from './programs/account-commands.ts';
import { addBenchCommands } from './programs/bench-commands.ts';
import { addExportCommands } from './programs/export-commands.ts';
import { addIntakeCommands } from './programs/intake-commands.ts';
import { addModelCommands } from './programs/model-commands.ts';
import { addReadingCommands } from './programs/reading-commands.ts';
import { addSampleCommands } from './programs/sample-commands.ts';
import { addServerCommands } from './programs/server-commands.ts';

/** The command line. `onExit` gets the exit code of the command that ran. Each command is loaded when it is called. */
export function createProgram(onExit: (code: number) => void): Command {
  const program = new Command('vouch')
    .description('Reads invoices and receipts, checks whether they are genuine, and shows the evidence.')
    .version(manifest.version)
    .showHelpAfterError('(vouch --help lists what is possible)');
  addReadingCommands(program, onExit);
  addServerCommands(program, onExit);
  addAccountCommands(program, onExit);
  addIntakeCommands(program, onExit);
  addExportCommands(program, onExit);
  addSampleCommands(program, onExit);
  addModelCommands(program, onExit);
  addBenchCommands(program, onExit);
  return program;
}
