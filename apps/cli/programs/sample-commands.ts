import { type Command, Option } from 'commander';

import type { DoctorOptions } from '../commands/doctor.ts';
import type { GenerateCommandOptions } from '../commands/generate.ts';
import { countOption } from '../options.ts';

/** `vouch generate` and `vouch doctor`. */
export function addSampleCommands(program: Command, onExit: (code: number) => void): void {
  program
    .command('generate')
    .description('make sample invoices and receipts with known truth')
    .addOption(new Option('--kind <kind>', 'what').choices(['invoice', 'receipt']).default('invoice'))
    .addOption(new Option('--format <format>', 'file type').choices(['pdf', 'png', 'jpeg']).default('pdf'))
    .option('--out <dir>', 'folder to write to', 'samples')
    .option('--count <n>', 'how many', countOption, 1)
    .option('--seed <n>', 'same seed, same documents (default: by chance)', countOption)
    .option('--business <type>', 'trade of the seller')
    .option('--complexity <level>', 'simple, detailed or complex')
    .option('--locale <locale>', 'country and language, such as de-DE')
    .option('--layout <layout>', 'look of the page')
    .option('--effect <effect>', 'how a picture was taken: clean, scan, photo, phone, faded or copy')
    .option('--company <name>', 'name of the seller')
    .option('--factur-x', 'attach the data as Factur-X')
    .option('--tamper <recipe>', 'pairs of a forged document and its genuine twin: a recipe, or all')
    .action(async (options: GenerateCommandOptions & { readonly tamper?: string }) => {
      const { tamper } = options;
      if (tamper === undefined) {
        const { generate } = await import('../commands/generate.ts');
        onExit(await generate(options));
        return;
      }
      const { generateTampered } = await import('../commands/generate-tampered.ts');
      onExit(await generateTampered({ ...options, tamper }));
    });
  program
    .command('doctor')
    .description('check what works on this machine, and what to do where it does not')
    .option('--json', 'one JSON object a line')
    .action(async (options: DoctorOptions) => {
      const { doctor } = await import('../commands/doctor.ts');
      onExit(await doctor(options));
    });
}
