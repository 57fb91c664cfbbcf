import type { MediaType } from '@vouch/core/document/document.ts';
import type { ContentCredentials, CredentialAction } from '@vouch/core/document/content-credentials.ts';

import { cleanText } from '../../open/image/facts/clean-text.ts';
import { listOf, mapOf, textOf } from './cbor.ts';
import { type Carried, carriedCredentials } from './carrier.ts';
import { assertionsFit, fileFits } from './check-claim.ts';
import { checkSignature, type SignatureCheck } from './check-signature.ts';
import { assertionOf, type Claim, generatorOf, nameIn, readClaim } from './claim.ts';

/** A picture file, and whose word is taken. */
export interface CredentialSource {
  readonly bytes: Uint8Array;
  readonly mediaType: MediaType;
  /** Certificates of authorities, DER. */
  readonly trusted: readonly Uint8Array[];
}

const MOST_ACTIONS = 50;

/**
 * The content credentials of a picture file (C2PA 2.1) and whether they hold: digests of assertions and of the file, and the signature.
 * Nothing is fetched. `null` where the file carries none; those that can't be read count as unchecked. Never throws.
 */
export function readCredentials(source: CredentialSource): ContentCredentials | null {
  const carried = carriedCredentials(source.bytes, source.mediaType);
  if (carried === null) return null;
  const claim = readClaim(carried.store);
  if (claim === null)
    return { generator: null, actions: [], state: 'unchecked', signer: null, isTrusted: false };
  const signed =
    claim.signature && checkSignature(claim.signature, { claim: claim.bytes, trusted: source.trusted });
  return {
    generator: cleanText(generatorOf(claim) ?? undefined),
    actions: actionsOf(claim),
    state: stateOf({ source, carried, claim, signed }),
    signer: signed?.signer ?? null,
    isTrusted: signed?.isTrusted ?? false,
  };
}

interface Checked {
  readonly source: CredentialSource;
  readonly carried: Carried;
  readonly claim: Claim;
  readonly signed: SignatureCheck | null;
}

function stateOf({ source, carried, claim, signed }: Checked): ContentCredentials['state'] {
  const assertions = assertionsFit(claim);
  const file = fileFits(source.bytes, carried, claim);
  if (signed?.isValid === false || assertions === 'differs') return 'forged-claim';
  if (file === 'differs') return 'file-changed';
  return signed?.isValid === true && assertions === 'fits' && file === 'fits' ? 'intact' : 'unchecked';
}

function actionsOf(claim: Claim): readonly CredentialAction[] {
  return listOf(assertionOf(claim, 'c2pa.actions')?.get('actions'))
    .slice(0, MOST_ACTIONS)
    .flatMap((entry) => {
      const values = mapOf(entry);
      const action = cleanText(textOf(values?.get('action')) ?? undefined);
      if (!values || action === null) return [];
      return [
        {
          action,
          digitalSourceType: cleanText(textOf(values.get('digitalSourceType')) ?? undefined),
          software: cleanText(nameIn(values.get('softwareAgent')) ?? undefined),
        },
      ];
    });
}
