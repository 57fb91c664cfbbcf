import { toDecimal } from '@vouch/core/money/decimal.ts';
import type { ApprovalLimit } from '@vouch/core/verification/history.ts';
import type { SettingsModule } from '../modules/settings/index.ts';
import type { Executor } from '../platform/database/database.ts';
import type { OrganizationId } from '../platform/ids.ts';

/** From which total on two people of the organization must approve; `null` when one is enough. Inside a transaction give it as `on`. */
export async function approvalLimitOf(
  settings: SettingsModule,
  organizationId: OrganizationId,
  on?: Executor,
): Promise<ApprovalLimit | null> {
  const values = await settings.readSettings(organizationId, on);
  const amount = toDecimal(values.second_approval_amount ?? '');
  return amount === null ? null : { amount, currency: values.second_approval_currency };
}
