import type { GenerateOptions } from '@vouch/engine/generate/generate-document.ts';

/** How a document reaches its reader. */
export const MEDIA = {
  digital: { format: 'pdf' },
  scan: { format: 'jpeg', effect: 'scan' },
  photo: { format: 'jpeg', effect: 'photo' },
  phone: { format: 'jpeg', effect: 'phone' },
  faded: { format: 'jpeg', effect: 'faded' },
  dim: { format: 'jpeg', effect: 'dim' },
  copy: { format: 'jpeg', effect: 'copy' },
} as const satisfies Readonly<Record<string, Pick<GenerateOptions, 'format' | 'effect'>>>;

/** A way to take a document, by name. */
export type MediumId = keyof typeof MEDIA;

/** Whether a name is that of a medium. */
export function isMedium(name: string): name is MediumId {
  return name in MEDIA;
}
