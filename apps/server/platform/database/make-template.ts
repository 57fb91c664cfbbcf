import { makeTemplate } from './cluster-template.ts';

// Run when Vouch is installed, so that its first start is quick. Without it the first start just takes longer.
await makeTemplate();
