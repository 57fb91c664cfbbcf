import type { Document } from '@vouch/core/document/document.ts';
import type { PaperPlan } from '@vouch/engine/generate/camera/paper-surface.ts';
import { photoPair, type PhotoPairOptions, type Shot } from '@vouch/engine/generate/camera/photo-pair.ts';
import type { LocaleId } from '@vouch/engine/generate/locales/locale.ts';
import { LOCALES } from '@vouch/engine/generate/locales/registry.ts';
import { createHost } from '@vouch/engine/host/create-host.ts';
import type { Host } from '@vouch/engine/host/host.ts';

/** Seeds on which nothing was chosen. */
const FIRST_SEED = 60_000;
const KINDS = ['receipt', 'invoice'] as const;

/** How photos of a row are taken beyond what their seed says. */
interface Sort {
  readonly name: string;
  readonly shot?: Partial<Shot>;
  readonly print?: Partial<PaperPlan>;
}

const WHITE = { laid: 0, tint: 0 } as const;
const SORTS: readonly Sort[] = [
  { name: 'as the seed says', print: WHITE },
  { name: 'held straight', shot: { turn: 0.2, slant: 0.01 }, print: WHITE },
  { name: 'from afar, blurred', shot: { pitch: 1.15, blur: 2.4 }, print: WHITE },
  { name: 'from near', shot: { pitch: 5.2 }, print: WHITE },
  { name: 'shrunk by a messenger', shot: { shrink: 0.5, quality: 60 }, print: WHITE },
  { name: 'laid paper', print: { laid: 0.03, tint: 0 } },
  { name: 'paper tinted with dots', print: { laid: 0, tint: 0.1 } },
];

/** Of so many photos of each sort and kind, how many show the grid of a screen: taken from screens, and from paper, as lines of text. */
export async function screenTable(count: number): Promise<string> {
  const host = createHost();
  const lines = [`${'photo'.padEnd(34)}    n  of screens  of paper`];
  try {
    for (const [index, { sort, kind }] of KINDS.flatMap((own) =>
      SORTS.map((sort) => ({ sort, kind: own })),
    ).entries()) {
      const found = { screen: 0, paper: 0 };
      for (let photo = 0; photo < count; photo += 1) {
        const pair = await photoPair({ ...sort, kind, ...seedAndLocale(index * count + photo) });
        for (const side of ['screen', 'paper'] as const) {
          if ((await readPhoto(host, pair[side].bytes))?.screenGrid) found[side] += 1;
        }
      }
      const cells = [
        String(count).padStart(5),
        String(found.screen).padStart(12),
        String(found.paper).padStart(10),
      ];
      lines.push(`${`${kind}, ${sort.name}`.padEnd(34)}${cells.join('')}`);
    }
    return lines.join('\n');
  } finally {
    await host.close();
  }
}

function seedAndLocale(index: number): Pick<PhotoPairOptions, 'seed' | 'locale'> {
  const locales = Object.keys(LOCALES) as LocaleId[];
  return { seed: FIRST_SEED + index, locale: locales[index % locales.length] ?? 'en-US' };
}

async function readPhoto(host: Host, bytes: Uint8Array): Promise<Document | null> {
  const result = await host.read({ bytes, fileName: 'photo.jpg' });
  return result.ok ? result.value.document : null;
}
