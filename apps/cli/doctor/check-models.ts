import type { Check } from './check.ts';

/** The models of this machine, by their manifests. */
export const checkModels: Check = {
  name: 'Models',
  advice:
    'Run "vouch models list" to see what is wrong, and add the model again. Everything else works without it.',
  run: async () => {
    const { listModels } = await import('@vouch/engine/models/shelf.ts');
    const { loadSettings } = await import('@vouch/server/config/load-settings.ts');
    const { modelsFolderOf } = await import('@vouch/server/config/models-folder.ts');
    const entries = listModels(modelsFolderOf(loadSettings()));
    const broken = entries.filter(({ manifest }) => !manifest.ok).map(({ name }) => name);
    if (broken.length > 0) return { isFine: false, detail: `can't be used: ${broken.join(', ')}` };
    const names = entries.map(({ name }) => name).join(', ');
    return { isFine: true, detail: names === '' ? 'none installed (optional)' : names };
  },
};
