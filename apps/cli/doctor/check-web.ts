import { access } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Check } from './check.ts';

/** The web app is built. */
export const checkWeb: Check = {
  name: 'Web app',
  advice: 'Run "npm run build". "npm start" does it too.',
  run: async () => {
    const page = fileURLToPath(new URL('../../web/dist/index.html', import.meta.url));
    const isBuilt = await access(page).then(
      () => true,
      () => false,
    );
    return { isFine: isBuilt, detail: isBuilt ? 'built' : 'not built yet' };
  },
};
