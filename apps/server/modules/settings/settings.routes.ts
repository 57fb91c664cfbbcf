import { changeSettings, getSettings } from '@vouch/contract/settings/endpoints.ts';
import { json } from '../../platform/routing/answer.ts';
import { type Route, signedInRoute } from '../../platform/routing/route.ts';
import { actorOf } from '../audit/index.ts';
import type { SettingsModule } from './index.ts';

/** Routes for the settings of the organization. */
export function createSettingsRoutes(settings: SettingsModule): readonly Route[] {
  return [
    signedInRoute(getSettings, async ({ principal }) =>
      json(200, await settings.readSettings(principal.organizationId)),
    ),
    signedInRoute(changeSettings, async ({ principal, requestId, body }) =>
      json(200, await settings.change(actorOf(principal, requestId), body)),
    ),
  ];
}
