import { z } from 'zod';
import { Timestamp } from '../common/scalars.ts';

/** How much stands on a generated invoice. */
export const Complexity = z.enum(['simple', 'detailed', 'complex']);

/** Order of a sample invoice. */
export const GenerateRequest = z
  .object({
    business_type: z.string().min(1).max(50),
    complexity: Complexity.default('detailed'),
    company_name: z.string().trim().min(1).max(120).optional(),
  })
  .meta({ id: 'GenerateRequest' });

/** A generated sample invoice. */
export const Generated = z
  .object({
    success: z.literal(true),
    image_url: z.string(),
    prompt_used: z.string(),
    business_type: z.string(),
    processing_time_ms: z.int(),
    model_used: z.string(),
    generated_by: z.object({
      admin_user_id: z.string(),
      admin_email: z.string(),
      generated_at: Timestamp,
    }),
    usage: z.object({
      description: z.string(),
      next_steps: z.array(z.string()),
      image_expires_in: z.string(),
    }),
    ground_truth: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Generated' });

/** What can be generated and read. */
export const SupportedTypes = z
  .object({
    business_types: z.array(z.object({ type: z.string(), name: z.string(), description: z.string() })),
    complexity_levels: z.array(z.object({ level: Complexity, description: z.string() })),
    supported_formats: z.array(z.string()),
  })
  .meta({ id: 'SupportedTypes' });

/** What can be generated and read. */
export type SupportedTypesBody = z.infer<typeof SupportedTypes>;
/** A generated sample invoice. */
export type GeneratedBody = z.infer<typeof Generated>;
