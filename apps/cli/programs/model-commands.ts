import { type Command, Option } from 'commander';

import type { AddModelOptions } from '../commands/add-model.ts';
import type { ListModelsOptions } from '../commands/list-models.ts';
import type { VerifyModelsOptions } from '../commands/verify-models.ts';

const PRECISIONS = ['fp32', 'fp16', 'q8', 'int8', 'uint8', 'q4', 'q4f16'];

/** `vouch models`: the models that run on this machine. */
export function addModelCommands(program: Command, onExit: (code: number) => void): void {
  const models = program
    .command('models')
    .description('models that run on this machine (see docs/models.md)');
  models
    .command('add')
    .description(
      'install a model: a folder with a manifest, or an export by optimum and what you say about it',
    )
    .argument('<folder>', 'the folder of the model')
    .option('--name <name>', 'how it is called here')
    .option('--labels <labels>', 'cord, sroie, docvqa, or a JSON file that maps its labels to our fields')
    .option('--licence <id>', 'licence of the weights, such as MIT')
    .option('--source <address>', 'where the weights come from, for the record')
    .option('--prompt <text>', 'what the decoder of a Donut model starts with')
    .addOption(new Option('--precision <kind>', 'which weights to load (default: fp32)').choices(PRECISIONS))
    .option('--replace', 'take the place of an installed model of this name')
    .action(async (folder: string, options: AddModelOptions) => {
      const { addModelFolder } = await import('../commands/add-model.ts');
      onExit(await addModelFolder(folder, options));
    });
  models
    .command('list')
    .description('list the installed models with their licences')
    .option('--json', 'one JSON object a model')
    .action(async (options: ListModelsOptions) => {
      const { printModels } = await import('../commands/list-models.ts');
      onExit(printModels(options));
    });
  models
    .command('verify')
    .description('check that no file was changed, load each model and run it')
    .argument('[names...]', 'which models (default: all)')
    .option('--quick', 'check the files only')
    .option('--json', 'one JSON object a model')
    .action(async (names: string[], options: VerifyModelsOptions) => {
      const { verifyModels } = await import('../commands/verify-models.ts');
      onExit(await verifyModels(names, options));
    });
}
