import { ImportField, type ImportFieldName } from '@vouch/contract/imports/import.ts';
import { type Command, InvalidArgumentError, Option } from 'commander';

import type { ImportOptions } from '../commands/import.ts';
import type { WatchOptions } from '../commands/watch.ts';
import { countOption } from '../options.ts';

const SERVER = 'address of the server (default: the one of this machine)';
const TOKEN = 'access token or API key (default: VOUCH_TOKEN, or one of this machine)';

/** `vouch watch` and `vouch import`. */
export function addIntakeCommands(program: Command, onExit: (code: number) => void): void {
  program
    .command('watch <folder>')
    .description('hand in every file that comes into a folder; moves it to done/ or failed/')
    .option('--server <address>', SERVER)
    .option('--token <token>', TOKEN)
    .option('--every <seconds>', 'pause between two looks', countOption, 2)
    .option('--once', 'hand in what is there and end')
    .option('--keep', 'leave files where they are and keep a list of them')
    .option('--done <folder>', 'where files go that were taken (default: done in the folder)')
    .option('--failed <folder>', 'where files go that were refused (default: failed in the folder)')
    .option('--no-auto-save', 'let every document wait for review')
    .action(async (folder: string, options: WatchOptions) => {
      const { watch } = await import('../commands/watch.ts');
      onExit(await watch(folder, options));
    });
  program
    .command('import <files...>')
    .description('import invoices from CSV, XLSX or JSON files; e-invoices and other documents are uploaded')
    .option('--server <address>', SERVER)
    .option('--token <token>', TOKEN)
    .option('--dry-run', 'check only and show what each column was taken for')
    .option('--map <column=field...>', 'what a column holds; "column=" leaves it out', mapOption, {})
    .addOption(
      new Option('--duplicates <what>', 'invoices that are there already')
        .choices(['skip', 'save'])
        .default('skip'),
    )
    .addOption(new Option('--decimal-mark <mark>', 'told by the numbers when absent').choices(['.', ',']))
    .addOption(new Option('--date-order <order>', 'told by the days when absent').choices(['dmy', 'mdy']))
    .option('--json', 'print one JSON object per file')
    .action(async (files: string[], options: ImportOptions) => {
      const { importFiles } = await import('../commands/import.ts');
      onExit(await importFiles(files, options));
    });
}

/** "Column=field", several times. */
export function mapOption(
  text: string,
  before: Readonly<Record<string, ImportFieldName | null>>,
): Readonly<Record<string, ImportFieldName | null>> {
  const cut = text.lastIndexOf('=');
  const name = text.slice(cut + 1);
  const field = name === '' ? null : ImportField.safeParse(name).data;
  if (cut < 1 || field === undefined) {
    throw new InvalidArgumentError(`Write column=field, with one of ${ImportField.options.join(', ')}.`);
  }
  return { ...before, [text.slice(0, cut)]: field };
}
