import { EMBEDDING_SETTINGS } from './groups/embedding-settings.ts';
import { LEARNING_SETTINGS } from './groups/learning-settings.ts';
import { LOCAL_MODEL_SETTINGS } from './groups/local-model-settings.ts';
import { MAILBOX_SETTINGS } from './groups/mailbox-settings.ts';
import { MODEL_SETTINGS } from './groups/model-settings.ts';
import { OPERATIONS_SETTINGS } from './groups/operations-settings.ts';
import { ACCOUNT_SETTINGS } from './groups/account-settings.ts';
import { PROCESSING_SETTINGS } from './groups/processing-settings.ts';
import { SECURITY_SETTINGS } from './groups/security-settings.ts';
import { SERVER_SETTINGS } from './groups/server-settings.ts';
import { STORAGE_SETTINGS } from './groups/storage-settings.ts';
import type { Setting, ValuesOf } from './setting.ts';

/** All settings by the name that the code uses. */
export const SETTINGS = {
  ...SERVER_SETTINGS,
  ...STORAGE_SETTINGS,
  ...SECURITY_SETTINGS,
  ...ACCOUNT_SETTINGS,
  ...PROCESSING_SETTINGS,
  ...MAILBOX_SETTINGS,
  ...MODEL_SETTINGS,
  ...LOCAL_MODEL_SETTINGS,
  ...EMBEDDING_SETTINGS,
  ...LEARNING_SETTINGS,
  ...OPERATIONS_SETTINGS,
} as const;

/** Headings of the documentation. */
export const SETTING_GROUPS: ReadonlyArray<readonly [string, Readonly<Record<string, Setting>>]> = [
  ['Server', SERVER_SETTINGS],
  ['Storage', STORAGE_SETTINGS],
  ['Access', SECURITY_SETTINGS],
  ['Accounts', ACCOUNT_SETTINGS],
  ['Documents', PROCESSING_SETTINGS],
  ['Mailbox', MAILBOX_SETTINGS],
  ['Models', MODEL_SETTINGS],
  ['Models on this machine', LOCAL_MODEL_SETTINGS],
  ['Comparing documents', EMBEDDING_SETTINGS],
  ['Learning', LEARNING_SETTINGS],
  ['Operations', OPERATIONS_SETTINGS],
];

/** Checked values of all settings. */
export type Settings = ValuesOf<typeof SETTINGS>;
