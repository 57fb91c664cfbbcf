import { type Cbor, type CborMap, listOf, mapOf, readCbor, textOf } from './cbor.ts';
import { boxLabelled, type JumbfBox, readJumbf } from './jumbf.ts';

/** The newest claim of a manifest store with what belongs to it. */
export interface Claim {
  /** The claim as it was signed. */
  readonly bytes: Uint8Array;
  readonly values: CborMap;
  readonly assertions: readonly JumbfBox[];
  /** COSE_Sign1. */
  readonly signature: Uint8Array | null;
}

/** The claim that is in force: that of the last manifest (C2PA 2.1, 11.1.4.2). `null` where there is none to read. */
export function readClaim(store: Uint8Array): Claim | null {
  const manifest = readJumbf(store)?.boxes.at(-1);
  if (manifest === undefined) return null;
  const bytes = cborIn(boxLabelled(manifest, 'c2pa.claim.v2') ?? boxLabelled(manifest, 'c2pa.claim'));
  const values = bytes && mapOf(readCbor(bytes));
  if (bytes === null || values === null) return null;
  return {
    bytes,
    values,
    assertions: boxLabelled(manifest, 'c2pa.assertions')?.boxes ?? [],
    signature: cborIn(boxLabelled(manifest, 'c2pa.signature')),
  };
}

/** The value of the first assertion whose label is the given one, or that with a version after it. */
export function assertionOf({ assertions }: Claim, label: string): CborMap | null {
  const box = assertions.find((one) => one.label === label || one.label.startsWith(`${label}.v`));
  const bytes = cborIn(box ?? null);
  return bytes ? mapOf(readCbor(bytes)) : null;
}

/** Assertions that the claim stands for, with their digests. */
export function claimedAssertions({ values }: Claim): readonly CborMap[] {
  return ['assertions', 'created_assertions', 'gathered_assertions']
    .flatMap((name) => listOf(values.get(name)))
    .flatMap((value) => mapOf(value) ?? []);
}

/** The program that made the claim. */
export function generatorOf({ values }: Claim): string | null {
  const info = values.get('claim_generator_info');
  const [first = info] = listOf(info);
  return nameIn(first) ?? textOf(values.get('claim_generator'));
}

/** A name given as text, or as a map with a name. */
export function nameIn(value: Cbor | undefined): string | null {
  return textOf(value) ?? textOf(mapOf(value)?.get('name'));
}

function cborIn(box: JumbfBox | null): Uint8Array | null {
  return box?.contents.find(({ kind }) => kind === 'cbor')?.data ?? null;
}
