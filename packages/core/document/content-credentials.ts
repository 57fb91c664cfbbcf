/** Something that was done to a picture, as its content credentials tell. */
export interface CredentialAction {
  /** Such as "c2pa.created", "c2pa.edited" or "c2pa.opened". */
  readonly action: string;
  /** URI of the IPTC digital source type. */
  readonly digitalSourceType: string | null;
  readonly software: string | null;
}

/** Content credentials (C2PA) of a picture file. Texts are bounded; who signed is only as sure as `isTrusted`. */
export interface ContentCredentials {
  /** The program that made the claim. */
  readonly generator: string | null;
  readonly actions: readonly CredentialAction[];
  /**
   * `intact`: signature and digests fit the file. `file-changed`: the file's bytes are others than those it was made for.
   * `forged-claim`: the claim is not what was signed. `unchecked`: of a kind that is not fully known here.
   */
  readonly state: 'intact' | 'file-changed' | 'forged-claim' | 'unchecked';
  /** Name in the signer's certificate. */
  readonly signer: string | null;
  /** Whether the certificate leads to an authority in the trust folder. */
  readonly isTrusted: boolean;
}
