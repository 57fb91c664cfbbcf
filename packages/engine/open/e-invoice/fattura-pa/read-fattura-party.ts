import { NO_PARTY } from '@vouch/core/invoice/no-terms.ts';
import type {
  EInvoiceAddress,
  EInvoiceParty,
  EInvoiceTaxRepresentative,
} from '@vouch/core/invoice/e-invoice-party.ts';
import { codeOf } from '../read-values.ts';
import { at, textAt } from '../xml/xml-element.ts';
import type { XmlElement } from '../xml/xml-element.ts';

/** A seller or buyer of a FatturaPA; a person's name is first name, then last name. */
export function readFatturaParty(party: XmlElement | null): EInvoiceParty {
  const identity = at(party, 'DatiAnagrafici');
  const contact = at(party, 'Contatti');
  return {
    ...NO_PARTY,
    name: nameOf(at(identity, 'Anagrafica')),
    vatId: vatIdOf(at(identity, 'IdFiscaleIVA')),
    taxNumber: textAt(identity, 'CodiceFiscale'),
    legalId: textAt(party, 'IscrizioneREA', 'NumeroREA'),
    ...readAddress(at(party, 'Sede')),
    contactName: textAt(party, 'RiferimentoAmministrazione'),
    phone: textAt(contact, 'Telefono'),
    email: textAt(contact, 'Email'),
  };
}

/** Who answers for the seller's VAT; the format gives no address. */
export function readFatturaTaxRepresentative(party: XmlElement | null): EInvoiceTaxRepresentative | null {
  if (party === null) return null;
  const identity = at(party, 'DatiAnagrafici');
  return {
    name: nameOf(at(identity, 'Anagrafica')),
    vatId: vatIdOf(at(identity, 'IdFiscaleIVA')),
    address: null,
  };
}

function nameOf(identity: XmlElement | null): string | null {
  const person = [textAt(identity, 'Nome'), textAt(identity, 'Cognome')].filter((part) => part !== null);
  return textAt(identity, 'Denominazione') ?? (person.length === 0 ? null : person.join(' '));
}

function vatIdOf(id: XmlElement | null): string | null {
  const code = textAt(id, 'IdCodice');
  return code === null ? null : `${textAt(id, 'IdPaese') ?? ''}${code}`;
}

function readAddress(seat: XmlElement | null): EInvoiceAddress {
  const street = [textAt(seat, 'Indirizzo'), textAt(seat, 'NumeroCivico')].filter((part) => part !== null);
  return {
    street: street.length === 0 ? [] : [street.join(' ')],
    postCode: textAt(seat, 'CAP'),
    city: textAt(seat, 'Comune'),
    region: textAt(seat, 'Provincia'),
    countryCode: codeOf(textAt(seat, 'Nazione'), 2),
  };
}
