import type { Command } from 'commander';

import type { BenchEnginesOptions } from '../commands/bench-engines.ts';

/** `vouch bench`: measurements on documents of one's own. */
export function addBenchCommands(program: Command, onExit: (code: number) => void): void {
  program
    .command('bench')
    .description('measure on documents of your own (see docs/engines.md)')
    .command('engines')
    .description('how right, fast and dear every engine is, alone and together')
    .argument('<folder>', 'folder of the documents')
    .requiredOption(
      '--truth <file>',
      'what is right about them: truth.jsonl of vouch generate, or a CSV file',
    )
    .option('--json', 'one JSON object a line')
    .option('--write <file>', 'write how far each engine can be believed, for ENGINE_RELIABILITY_FILE')
    .action(async (folder: string, options: BenchEnginesOptions) => {
      const { benchEngines } = await import('../commands/bench-engines.ts');
      onExit(await benchEngines(folder, options));
    });
}
