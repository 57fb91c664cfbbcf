import { ExportFormat } from '@vouch/contract/exports/export.ts';
import { type Command, Option } from 'commander';

import type { ExportOptions } from '../commands/export.ts';
import { countOption, dayOption } from '../options.ts';

/** `vouch export`. */
export function addExportCommands(program: Command, onExit: (code: number) => void): void {
  program
    .command('export')
    .description('save invoices as a file: tables, e-invoices, originals, or for accounting programs')
    .option('--server <address>', 'address of the server (default: the one of this machine)')
    .option('--token <token>', 'access token or API key (default: VOUCH_TOKEN, or one of this machine)')
    .addOption(new Option('--format <format>', 'what to make').choices(ExportFormat.options).default('csv'))
    .option('--out <file>', 'where to save it (default: a name with the day, here)')
    .option('--from <day>', 'first invoice date', dayOption)
    .option('--to <day>', 'last invoice date', dayOption)
    .option('--status <n>', 'order status, 1 to 6', countOption)
    .option('--customer <id>', 'of one customer')
    .option('--salesperson <id>', 'of one salesperson')
    .option('--search <words>', 'words that must stand in the invoice')
    .option('--lines', 'for csv: a row an invoice line')
    .option('--datev <file>', 'for datev: a JSON file with its numbers and accounts')
    .option('--json', 'print one JSON object')
    .action(async (options: ExportOptions) => {
      const { exportInvoices } = await import('../commands/export.ts');
      onExit(await exportInvoices(options));
    });
}
