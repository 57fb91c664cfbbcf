import { createHost } from '@vouch/engine/host/create-host.ts';

import type { Check } from './check.ts';

/** A child process starts and answers. */
export const checkReading: Check = {
  name: 'Reading process',
  advice: 'Vouch starts child processes to read documents. Check that this user may start processes.',
  run: async () => {
    const host = createHost({ children: 1 });
    try {
      const answer = await host.read({ bytes: new Uint8Array(), fileName: 'empty' });
      const code = answer.ok ? 'none' : answer.error.code;
      return { isFine: code === 'empty-file', detail: code === 'empty-file' ? 'answers' : code };
    } finally {
      await host.close();
    }
  },
};
