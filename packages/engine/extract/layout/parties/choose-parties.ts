import { companyFormStrength } from '../../labels/company-forms.ts';
import type { DocumentKind } from '@vouch/core/extraction/extraction.ts';
import type { Findings } from '../findings.ts';
import { keyOf } from '../text/fold.ts';
import { domainNames, ownsDomain } from './domain-names.ts';
import { findLabelledParty } from './labelled-party.ts';
import type { Party } from './party.ts';
import { linesSaying, ownAddress } from './own-address.ts';
import { findSenderLine } from './sender-line.ts';
import { findHeadInColumns } from './head-columns.ts';
import { findShopAddress, type FoundAddress } from './shop-address.ts';
import { findShopName, type ShopName } from './shop-name.ts';
import { findAddressee } from './window-party.ts';

/** Who sells and who buys; `null` when the pages do not say. */
export interface Parties {
  readonly seller: Party | null;
  readonly buyer: Party | null;
}

/** Tills print the name first: points for the first line that can be one. */
const OPENING = 0.9;

/** Points for the name of which the e-mail address or website on the page is made. */
const OWN_DOMAIN = 2.5;

/** Chooses seller and buyer together: a name is never both. */
export function chooseParties(findings: Findings, kind: DocumentKind): Parties {
  if (kind === 'receipt') return { seller: tillParty(findings), buyer: findLabelledParty(findings, 'buyer') };
  const labelledBuyer = findLabelledParty(findings, 'buyer');
  const seller = chooseSeller(findings, labelledBuyer);
  const buyer = labelledBuyer && isSame(labelledBuyer, seller) ? null : labelledBuyer;
  if (buyer?.address) return { seller, buyer };
  const addressee = findAddressee(findings, seller ? [seller.name] : []);
  const isSurer = addressee !== null && companyFormStrength(addressee.name) === 1;
  return { seller, buyer: isSurer ? addressee : (buyer ?? addressee) };
}

function chooseSeller(findings: Findings, buyer: Party | null): Party | null {
  const candidates = [
    findLabelledParty(findings, 'seller'),
    findSenderLine(findings),
    headParty(findings),
    footParty(findings),
  ];
  const possible = candidates.filter((party): party is Party => party !== null && !isSame(party, buyer));
  const domains = domainNames(findings);
  const rated = possible.map((party) => ({
    party,
    points:
      party.points + repetition(findings, party.name) + (ownsDomain(party.name, domains) ? OWN_DOMAIN : 0),
  }));
  const best = rated.sort((a, b) => b.points - a.points)[0]?.party ?? null;
  if (!best || best.address) return best;
  const other = possible.find((party) => isSame(party, best) && party.address);
  return other ? { ...best, address: other.address, addressLines: other.addressLines } : best;
}

/** The merchant of a receipt. */
function tillParty(findings: Findings): Party | null {
  const name = findShopName(findings, OPENING);
  if (!name) return null;
  const address = findShopAddress(findings, name);
  return { ...toParty(name, address), shopAddressPoints: address?.points ?? 0 };
}

/** The company at the head of a letter, which may have several columns. */
function headParty(findings: Findings): Party | null {
  const name = findShopName(findings);
  const whole = name ? toParty(name, ownAddress(findShopAddress(findings, name))) : null;
  const isOneColumn =
    whole?.address &&
    [...whole.nameLines, ...whole.addressLines].every((line) => line.row.row.cells.length === 1);
  if (isOneColumn) return whole;
  const head = findHeadInColumns(findings);
  return head ? toParty(head.name, ownAddress(head.address)) : whole;
}

function toParty(name: ShopName, address: FoundAddress | null): Party {
  return {
    name: name.name,
    nameLines: linesSaying(name.name, name.rows),
    address: address?.text ?? null,
    addressLines: address ? linesSaying(address.text, address.rows) : [],
    points: Math.min(4, name.points * 0.6),
  };
}

/** A company named in the foot of the first page. */
function footParty(findings: Findings): Party | null {
  const rows = findings.rows.filter(({ row }) => row.leaf === 0 && row.middle > 0.85);
  for (const row of rows) {
    const cell = row.row.cells.find((one) => companyFormStrength(one.text) === 1 && one.text.length < 60);
    if (cell)
      return { name: cell.text, nameLines: [{ cell, row }], address: null, addressLines: [], points: 2 };
  }
  return null;
}

/** A seller's name stands on the page more than once. */
function repetition({ rows }: Findings, name: string): number {
  const key = keyOf(name);
  const count = rows.filter(({ row }) => keyOf(row.text).includes(key)).length;
  return Math.min(2, count - 1) * 0.7;
}

function isSame(a: Party, b: Party | null): boolean {
  return b !== null && keyOf(a.name) === keyOf(b.name);
}
