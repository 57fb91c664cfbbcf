import { z } from 'zod';
import { Currency, Share } from '../common/scalars.ts';

/**
 * What an organization decides for itself. Adding a setting: one line here, and its default on the server. `null` stands for "not used", never
 * for "as before".
 */
export const OrganizationSettings = z
  .object({
    confidence_threshold: Share.meta({
      description: 'Below this confidence a document waits for review and is not saved by itself',
      examples: [0.8],
    }),
    second_approval_amount: z
      .string()
      .regex(/^\d{1,15}(?:\.\d{1,8})?$/, 'Write an amount such as "5000.00", or null.')
      .nullable()
      .meta({
        description: 'Invoices of this total and above need two people to approve them; null: one is enough',
        examples: ['5000.00'],
      }),
    second_approval_currency: Currency.nullable().meta({
      description:
        'Currency of that amount; invoices in another one always need two people. null: the number counts in any currency',
      examples: ['EUR'],
    }),
    forgery_prior: z
      .number()
      .gt(0)
      .lt(1)
      .meta({
        description: 'Share of forged documents to expect; scores are probabilities at this share',
        examples: [0.1],
      }),
  })
  .meta({ id: 'OrganizationSettings' });

/** New values of some settings; the others stay. */
export const SettingsChange = OrganizationSettings.partial().strict().meta({ id: 'SettingsChange' });

/** Settings of an organization, all of them set. */
export type OrganizationSettingsBody = z.infer<typeof OrganizationSettings>;
/** New values of some settings. */
export type SettingsChangeBody = z.infer<typeof SettingsChange>;
