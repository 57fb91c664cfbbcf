import fc from 'fast-check';
import { expect, it } from 'vitest';

import { countryAtEnd } from './country-names.ts';
import { postcodeIn } from './postcodes.ts';

it.each([
  ['110 Alder Lane·Leeds·LS39 4ZZ', 'LS39 4ZZ', 'GB'],
  ['12 King Street West, Toronto ON M5H 1A1', 'M5H 1A1', 'CA'],
  ['Kerkstraat 9, 3011 AA Rotterdam', '3011 AA', 'NL'],
  ['147 Juniper Avenue Portland, OR 97238', 'OR 97238', 'US'],
  ['Rua Nova 5, 1250-096 Lisboa', '1250-096', 'PT'],
  ['ul. Długa 3, 00-950 Warszawa', '00-950', 'PL'],
  ['Gerberstraße 132 37074 Göttingen', '37074', 'DE'],
  ['Am Graben 12, 1010 Wien', '1010', 'AT'],
  ['Mahatma Road 4, New Delhi 110001', '110001', 'IN'],
  ['Storgatan 5, 111 22 Stockholm', '111 22', 'SE'],
])('%s has the postcode %s, as %s has them', (address, text, country) => {
  expect(postcodeIn(address)?.text).toBe(text);
  expect(postcodeIn(address)?.countries).toContain(country);
});

it('tells a shape that only one country has from those that many have', () => {
  expect(postcodeIn('3011 AA Rotterdam')?.countries).toEqual(['NL']);
  expect(postcodeIn('50667 Köln')?.countries).toEqual(expect.arrayContaining(['DE', 'FR', 'MY']));
  expect(postcodeIn('50667 Köln')?.countries).not.toContain('NL');
});

it.each(['1200 Main Street', 'Hauptstraße 5', '', 'Suite 12'])('finds none in "%s"', (address) => {
  expect(postcodeIn(address)).toBeNull();
});

it.each([
  ['1242 chemin de l’olive, 84340 Malaucène, France', 'FR'],
  ['Weg 1, 80333 München, Deutschland', 'DE'],
  ['1 High Street, London, UK', 'GB'],
  ['Main Street 4\nUnited States', 'US'],
  ['Calle Mayor 3, 80331 München', null],
])('%s ends with the country %s', (address, country) => {
  expect(countryAtEnd(address)).toBe(country);
});

it('reads any text without failing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      postcodeIn(text);
      countryAtEnd(text);
    }),
  );
});
