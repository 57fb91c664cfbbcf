import { flushCompileCache } from 'node:module';

import { answer, warmUp } from './child-work.ts';
import { serveParent } from './serve-parent.ts';

serveParent(answer);
await warmUp();
// Written now: a child that is killed later never gets to it.
flushCompileCache();
