import { type Command, Option } from 'commander';

import type { ServeOptions } from '../commands/serve.ts';
import type { TokenOptions } from '../commands/token.ts';
import { countOption, secondsOption } from '../options.ts';

/** `vouch serve`, `vouch worker` and `vouch token`. */
export function addServerCommands(program: Command, onExit: (code: number) => void): void {
  program
    .command('serve')
    .description('start the server with its web app')
    .option('--port <n>', 'port (default: 8000)', countOption)
    .option('--host <address>', 'address to listen on (default: 127.0.0.1)')
    .addOption(
      new Option('--role <role>', 'all: also work on documents').choices(['all', 'api']).default('all'),
    )
    .action(async (options: ServeOptions) => {
      const { serve } = await import('../commands/serve.ts');
      await serve(options);
    });
  program
    .command('worker')
    .description('work on queued documents beside a server (needs a shared database)')
    .action(async () => {
      const { work } = await import('../commands/serve.ts');
      await work();
    });
  program
    .command('token')
    .description('print an access token for programs; makes the person when missing')
    .addOption(new Option('--role <role>', 'what it may do').choices(['user', 'admin']).default('user'))
    .requiredOption('--email <address>', 'whose token it is')
    .option('--ttl <time>', 'how long it is good: seconds, or 30m, 12h, 7d (default: 1d)', secondsOption)
    .action(async (options: TokenOptions) => {
      const { token } = await import('../commands/token.ts');
      onExit(await token(options));
    });
}
