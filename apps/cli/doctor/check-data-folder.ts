import { access, constants, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

import type { Check } from './check.ts';

/** The folder of the embedded database can be written, or made. */
export const checkDataFolder: Check = {
  name: 'Data folder',
  advice: 'Set VOUCH_DATA_DIR to a folder that this user may write.',
  run: async () => {
    const folder = resolve(process.env['VOUCH_DATA_DIR'] ?? 'data');
    const isThere = await stat(folder).then(
      (info) => info.isDirectory(),
      () => false,
    );
    await access(isThere ? folder : dirname(folder), constants.W_OK);
    return { isFine: true, detail: `${folder}${isThere ? '' : ' (will be made)'}` };
  },
};
