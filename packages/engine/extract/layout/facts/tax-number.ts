import type { Findings } from '../findings.ts';
import { findCodes, type FoundCode } from './find-codes.ts';

/** An American employer's number: beside "Tax ID" it is no VAT number. */
const EMPLOYER_NUMBER = /^\d{2}-\d{7}$/;

/** Tax numbers that are no VAT numbers, best first. */
export function findTaxNumbers(findings: Findings): FoundCode[] {
  const labelled = findCodes(findings, 'taxNumber');
  if (labelled.length > 0) return labelled;
  return findCodes(findings, 'vatId').filter(({ value }) => EMPLOYER_NUMBER.test(value));
}
