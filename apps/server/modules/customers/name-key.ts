/**
 * A company's name by letters and digits only, in one case and without accents, so that "Müller & Söhne GmbH" and "MULLER & SOHNE GMBH"
 * are one customer. A name without any letter or digit is its own key.
 */
export function nameKeyOf(companyName: string): string {
  const key = companyName
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
  return (key || companyName.trim()).slice(0, 200);
}
