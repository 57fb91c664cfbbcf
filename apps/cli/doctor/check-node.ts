import type { Check } from './check.ts';

/** The pinned Node runs this. */
export const checkNode: Check = {
  name: 'Node',
  advice: 'Run "npm ci": it brings the Node version that Vouch needs (24.15 or later).',
  run: async () => {
    const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
    return { isFine: major === 24 && minor >= 15, detail: process.version };
  },
};
