import type { OrganizationId } from '../../platform/ids.ts';
import type { ProcessInputBody } from './process-input.ts';
import type { UploadsDeps } from './uploads.deps.ts';

/** What a request asked for; the threshold is the organization's own when the request names none. */
export async function wishOf(
  deps: Pick<UploadsDeps, 'confidenceThresholdOf'>,
  organizationId: OrganizationId,
  {
    autoSave,
    confidenceThreshold,
  }: { readonly autoSave: boolean; readonly confidenceThreshold?: number | undefined },
): Promise<ProcessInputBody> {
  return {
    autoSave,
    confidenceThreshold: confidenceThreshold ?? (await deps.confidenceThresholdOf(organizationId)),
  };
}
