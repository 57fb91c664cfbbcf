import { defineEndpoint } from '../endpoint.ts';
import { OrganizationSettings, SettingsChange } from './settings.ts';

/** Settings of the organization. */
export const getSettings = defineEndpoint({
  id: 'getSettings',
  method: 'GET',
  path: '/settings',
  access: 'user',
  tag: 'Administration',
  summary: 'Settings of the organization',
  answers: { 200: { about: 'All settings, set or by default', schema: OrganizationSettings } },
});

/** Change some settings of the organization. */
export const changeSettings = defineEndpoint({
  id: 'changeSettings',
  method: 'PATCH',
  path: '/settings',
  access: 'admin',
  tag: 'Administration',
  summary: 'Change settings of the organization',
  description:
    'Only the members that are sent change. They hold for documents that are handed in from now on.',
  body: SettingsChange,
  answers: { 200: { about: 'All settings after the change', schema: OrganizationSettings } },
});
