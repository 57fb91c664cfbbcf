import type { ComplexityLevel } from '@vouch/engine/generate/complexity.ts';
import type { OrganizationId } from '../../platform/ids.ts';

/** What somebody wants to have. */
export interface SampleOrder {
  readonly organizationId: OrganizationId;
  readonly businessType: string;
  readonly complexity: ComplexityLevel;
  readonly companyName: string | undefined;
}
