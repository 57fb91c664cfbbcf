import { serveParent } from '../host/serve-parent.ts';
import { createAnswerer } from './answer-task.ts';

serveParent(createAnswerer());
