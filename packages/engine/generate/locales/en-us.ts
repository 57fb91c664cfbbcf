import { exact } from '../exact.ts';
import type { Locale } from './locale.ts';

/** United States. */
export const AMERICAN: Locale = {
  id: 'en-US',
  language: 'en',
  country: 'US',
  currency: 'USD',
  priceFactor: 1.1,
  money: { symbol: '$', symbolStands: 'before', decimalMark: '.', groupMark: ',' },
  dateStyles: ['m/d/y', 'month d, y'],
  taxRates: { standard: exact('8.25'), reduced: exact('0') },
  pricesIncludeTax: false,
  paper: 'letter',
  towns: [
    { city: 'Portland', postCode: '972##', region: 'OR' },
    { city: 'Austin', postCode: '787##', region: 'TX' },
    { city: 'Madison', postCode: '537##', region: 'WI' },
    { city: 'Savannah', postCode: '314##', region: 'GA' },
  ],
  streets: ['Juniper Avenue', 'Cedar Street', 'Bluff Road', 'Prairie Lane', 'Foundry Drive', 'Lakeview Blvd'],
  addressLines: (street, house, town) => [
    `${house} ${street}`,
    `${town.city}, ${town.region ?? ''} ${town.postCode}`,
  ],
  stems: ['Copperline', 'Hollis Bay', 'Redmesa', 'Tillman & Grove', 'Westerby', 'Juniper Ridge', 'Calloway'],
  legalForms: ['Inc.', 'LLC', 'Corp.'],
  tradeWordFirst: false,
  people: ['Dana Whitlock', 'Marcus Iverly', 'Rosa Delacruz', 'Tyler Brandt', 'June Okafor'],
  phone: '(555) 01#-####',
  domain: 'example.com',
  labels: {
    invoice: ['Invoice', 'INVOICE'],
    tax: ['Sales tax {rate}', 'Tax ({rate})'],
    taxRate: ['Tax', 'Tax %'],
    netTotal: ['Taxable amount', 'Net total'],
    grandTotal: ['Total', 'Invoice total'],
    taxNumber: ['EIN', 'Tax ID'],
    shippingTotal: ['Shipping', 'Shipping & handling', 'Freight'],
  },
};
