import { access, constants, stat } from 'node:fs/promises';
import { dirname } from 'node:path';

import { SERVER_SETTINGS } from '@vouch/server/config/groups/server-settings.ts';

import type { Check } from './check.ts';

/** The folder of the embedded database can be written, or made. */
export const checkDataFolder: Check = {
  name: 'Data folder',
  advice: 'Set VOUCH_DATA_DIR to a folder that this user may write.',
  run: async () => {
    const { env, schema } = SERVER_SETTINGS.dataDir;
    const folder = schema.parse(process.env[env]);
    const isThere = await stat(folder).then(
      (info) => info.isDirectory(),
      () => false,
    );
    await access(isThere ? folder : dirname(folder), constants.W_OK);
    return { isFine: true, detail: `${folder}${isThere ? '' : ' (will be made)'}` };
  },
};
