import { findModel, type ModelWish } from '../models/shelf.ts';
import type { InferenceHost } from './inference-host.ts';
import type { InferenceKind } from './protocol.ts';

/** How the model of an engine is. */
export type ModelState =
  | { readonly kind: 'absent'; readonly reason: string }
  | { readonly kind: 'failing'; readonly reason: string }
  | { readonly kind: 'ready'; readonly message: string };

/** How a model is, from its manifest and from how its last runs ended. Cheap: nothing is loaded. */
export function modelState(host: InferenceHost, shelf: string, wish: ModelWish<InferenceKind>): ModelState {
  const model = findModel(shelf, wish);
  if (!model.ok)
    return { kind: model.error.code === 'not-installed' ? 'absent' : 'failing', reason: model.error.message };
  const status = host.status(wish.family);
  const { name } = model.value;
  if (status !== null && status.restMs > 0)
    return { kind: 'failing', reason: `${name} failed ${status.failures} times in a row and rests.` };
  if (status === null || status.children === 0) return { kind: 'ready', message: `${name}, not loaded` };
  return { kind: 'ready', message: `${name}, ${status.busy > 0 ? 'working' : 'loaded'}` };
}
