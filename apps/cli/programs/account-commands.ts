import { Scope } from '@vouch/contract/api-keys/scope.ts';
import { type Command, Option } from 'commander';

import type { CreateKeyOptions } from '../commands/create-key.ts';
import type { VerifyAuditOptions } from '../commands/verify-audit.ts';
import { countOption } from '../options.ts';

/** `vouch reset-password`, `vouch key` and `vouch audit`: they work while the server runs, and without it. */
export function addAccountCommands(program: Command, onExit: (code: number) => void): void {
  program
    .command('reset-password')
    .description('print a link with which a person sets a new password')
    .argument('<email>', 'whose password it is')
    .action(async (email: string) => {
      const { resetPassword } = await import('../commands/reset-password.ts');
      onExit(await resetPassword(email));
    });
  program
    .command('key')
    .description('API keys for programs')
    .command('create')
    .description('print a new API key')
    .requiredOption('--email <address>', 'in whose name it acts')
    .requiredOption('--name <name>', 'what it is for')
    .addOption(
      new Option('--scope <scopes...>', 'what it is good for').choices(Scope.options).default(['read']),
    )
    .option('--days <n>', 'how long it is good (default: 365)', countOption)
    .action(async (options: CreateKeyOptions) => {
      const { createKey } = await import('../commands/create-key.ts');
      onExit(await createKey(options));
    });
  program
    .command('audit')
    .description('the record of who did what')
    .command('verify')
    .description('check that no entry was changed or removed')
    .option('--json', 'one JSON object')
    .action(async (options: VerifyAuditOptions) => {
      const { verifyAuditLog } = await import('../commands/verify-audit.ts');
      onExit(await verifyAuditLog(options));
    });
}
