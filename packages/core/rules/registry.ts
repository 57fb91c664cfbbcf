import { changeMismatch } from './arithmetic/change-mismatch.ts';
import { dueAmountMismatch } from './arithmetic/due-amount-mismatch.ts';
import { lineProductMismatch } from './arithmetic/line-product-mismatch.ts';
import { linesSumMismatch } from './arithmetic/lines-sum-mismatch.ts';
import { taxMismatch } from './arithmetic/tax-mismatch.ts';
import { totalMismatch } from './arithmetic/total-mismatch.ts';
import { dueBeforeIssue } from './dates/due-before-issue.ts';
import { dayOff } from './dates/day-off.ts';
import { fileOlderThanInvoice } from './dates/file-older-than-invoice.ts';
import { fileYoungerThanInvoice } from './dates/file-younger-than-invoice.ts';
import { futureDate } from './dates/future-date.ts';
import { impossibleDate } from './dates/impossible-date.ts';
import { nightTime } from './dates/night-time.ts';
import { abnInvalid } from './identifiers/abn-invalid.ts';
import { bicForeign } from './identifiers/bic-foreign.ts';
import { cardNumberInvalid } from './identifiers/card-number-invalid.ts';
import { cardNumberPrinted } from './identifiers/card-number-printed.ts';
import { eanInvalid } from './identifiers/ean-invalid.ts';
import { einInvalid } from './identifiers/ein-invalid.ts';
import { gstinInvalid } from './identifiers/gstin-invalid.ts';
import { ibanInvalid } from './identifiers/iban-invalid.ts';
import { vatIdInvalid } from './identifiers/vat-id-invalid.ts';
import { codeMismatch } from './content/code-mismatch.ts';
import { codeUnverified } from './content/code-unverified.ts';
import { countryConflict } from './content/country-conflict.ts';
import { currencyUnusual } from './content/currency-unusual.ts';
import { hiddenInstruction } from './content/hidden-instruction.ts';
import { printedInstruction } from './content/printed-instruction.ts';
import { taxNameForeign } from './content/tax-name-foreign.ts';
import { taxRateUnknown } from './content/tax-rate-unknown.ts';
import { en16931Broken, peppolBroken, xrechnungBroken } from './e-invoice/specification-rules.ts';
import { xmlAccountNotPrinted } from './e-invoice/xml-account-not-printed.ts';
import { xmlAmountNotPrinted } from './e-invoice/xml-amount-not-printed.ts';
import { xmlNumberNotPrinted } from './e-invoice/xml-number-not-printed.ts';
import { activeContent } from './pdf-structure/active-content.ts';
import { changedAfterSigning } from './pdf-structure/changed-after-signing.ts';
import { hiddenText } from './pdf-structure/hidden-text.ts';
import { mixedDigits } from './pdf-structure/mixed-digits.ts';
import { oddFont } from './pdf-structure/odd-font.ts';
import { repairedStructure } from './pdf-structure/repaired-structure.ts';
import { signatureBroken } from './pdf-structure/signature-broken.ts';
import { signatureIntact } from './pdf-structure/signature-intact.ts';
import { textChangedLater } from './pdf-structure/text-changed-later.ts';
import { textCovered } from './pdf-structure/text-covered.ts';
import { valueDrawnLate } from './pdf-structure/value-drawn-late.ts';
import { editedWord } from './picture/edited-word.ts';
import { previewDiffers } from './picture/preview-differs.ts';
import { aiGenerated } from './provenance/ai-generated.ts';
import { credentialsBroken } from './provenance/credentials-broken.ts';
import { credentialsIntact } from './provenance/credentials-intact.ts';
import { imageEditorNamed } from './provenance/image-editor-named.ts';
import { metadataDisagree } from './provenance/metadata-disagree.ts';
import { modifiedBeforeCreated } from './provenance/modified-before-created.ts';
import { pdfEditorNamed } from './provenance/pdf-editor-named.ts';
import { photoOfScreen } from './provenance/photo-of-screen.ts';
import { photoOlderThanPaper } from './provenance/photo-older-than-paper.ts';
import { savedAgain } from './provenance/saved-again.ts';
import { screenshot } from './provenance/screenshot.ts';
import { wrongFileType } from './provenance/wrong-file-type.ts';
import { accountChanged } from './history/account-changed.ts';
import { accountShared } from './history/account-shared.ts';
import { firstFromSeller } from './history/first-from-seller.ts';
import { justBelowLimit } from './history/just-below-limit.ts';
import { manyAtOnce } from './history/many-at-once.ts';
import { numberOutOfOrder } from './history/number-out-of-order.ts';
import { roundUnlikeOthers } from './history/round-unlike-others.ts';
import { sameContent } from './history/same-content.ts';
import { sameFile } from './history/same-file.ts';
import { sameInvoice } from './history/same-invoice.ts';
import { sameNumberOtherAmount } from './history/same-number-other-amount.ts';
import { samePicture } from './history/same-picture.ts';
import { templateShared } from './history/template-shared.ts';
import type { Rule } from './rule.ts';

/** Ids of all rules. */
export type RuleId =
  | 'change-mismatch'
  | 'due-amount-mismatch'
  | 'line-product-mismatch'
  | 'lines-sum-mismatch'
  | 'tax-mismatch'
  | 'total-mismatch'
  | 'due-before-issue'
  | 'day-off'
  | 'file-older-than-invoice'
  | 'file-younger-than-invoice'
  | 'future-date'
  | 'impossible-date'
  | 'night-time'
  | 'abn-invalid'
  | 'bic-foreign'
  | 'card-number-invalid'
  | 'card-number-printed'
  | 'ean-invalid'
  | 'ein-invalid'
  | 'gstin-invalid'
  | 'iban-invalid'
  | 'vat-id-invalid'
  | 'code-mismatch'
  | 'code-unverified'
  | 'country-conflict'
  | 'currency-unusual'
  | 'hidden-instruction'
  | 'printed-instruction'
  | 'tax-name-foreign'
  | 'tax-rate-unknown'
  | 'en16931-broken'
  | 'peppol-broken'
  | 'xrechnung-broken'
  | 'xml-account-not-printed'
  | 'xml-amount-not-printed'
  | 'xml-number-not-printed'
  | 'active-content'
  | 'changed-after-signing'
  | 'hidden-text'
  | 'mixed-digits'
  | 'odd-font'
  | 'repaired-structure'
  | 'signature-broken'
  | 'signature-intact'
  | 'text-changed-later'
  | 'text-covered'
  | 'value-drawn-late'
  | 'edited-word'
  | 'preview-differs'
  | 'ai-generated'
  | 'credentials-broken'
  | 'credentials-intact'
  | 'image-editor-named'
  | 'metadata-disagree'
  | 'modified-before-created'
  | 'pdf-editor-named'
  | 'photo-of-screen'
  | 'photo-older-than-paper'
  | 'saved-again'
  | 'screenshot'
  | 'wrong-file-type'
  | 'account-changed'
  | 'account-shared'
  | 'first-from-seller'
  | 'just-below-limit'
  | 'many-at-once'
  | 'number-out-of-order'
  | 'round-unlike-others'
  | 'same-content'
  | 'same-file'
  | 'same-invoice'
  | 'same-number-other-amount'
  | 'same-picture'
  | 'template-shared';

/** The catalogue: a new check is one file and one line here. */
export const RULES = {
  'change-mismatch': changeMismatch,
  'due-amount-mismatch': dueAmountMismatch,
  'line-product-mismatch': lineProductMismatch,
  'lines-sum-mismatch': linesSumMismatch,
  'tax-mismatch': taxMismatch,
  'total-mismatch': totalMismatch,
  'due-before-issue': dueBeforeIssue,
  'day-off': dayOff,
  'file-older-than-invoice': fileOlderThanInvoice,
  'file-younger-than-invoice': fileYoungerThanInvoice,
  'future-date': futureDate,
  'impossible-date': impossibleDate,
  'night-time': nightTime,
  'abn-invalid': abnInvalid,
  'bic-foreign': bicForeign,
  'card-number-invalid': cardNumberInvalid,
  'card-number-printed': cardNumberPrinted,
  'ean-invalid': eanInvalid,
  'ein-invalid': einInvalid,
  'gstin-invalid': gstinInvalid,
  'iban-invalid': ibanInvalid,
  'vat-id-invalid': vatIdInvalid,
  'code-mismatch': codeMismatch,
  'code-unverified': codeUnverified,
  'country-conflict': countryConflict,
  'currency-unusual': currencyUnusual,
  'hidden-instruction': hiddenInstruction,
  'printed-instruction': printedInstruction,
  'tax-name-foreign': taxNameForeign,
  'tax-rate-unknown': taxRateUnknown,
  'en16931-broken': en16931Broken,
  'peppol-broken': peppolBroken,
  'xrechnung-broken': xrechnungBroken,
  'xml-account-not-printed': xmlAccountNotPrinted,
  'xml-amount-not-printed': xmlAmountNotPrinted,
  'xml-number-not-printed': xmlNumberNotPrinted,
  'active-content': activeContent,
  'changed-after-signing': changedAfterSigning,
  'hidden-text': hiddenText,
  'mixed-digits': mixedDigits,
  'odd-font': oddFont,
  'repaired-structure': repairedStructure,
  'signature-broken': signatureBroken,
  'signature-intact': signatureIntact,
  'text-changed-later': textChangedLater,
  'text-covered': textCovered,
  'value-drawn-late': valueDrawnLate,
  'edited-word': editedWord,
  'preview-differs': previewDiffers,
  'ai-generated': aiGenerated,
  'credentials-broken': credentialsBroken,
  'credentials-intact': credentialsIntact,
  'image-editor-named': imageEditorNamed,
  'metadata-disagree': metadataDisagree,
  'modified-before-created': modifiedBeforeCreated,
  'pdf-editor-named': pdfEditorNamed,
  'photo-of-screen': photoOfScreen,
  'photo-older-than-paper': photoOlderThanPaper,
  'saved-again': savedAgain,
  screenshot,
  'wrong-file-type': wrongFileType,
  'account-changed': accountChanged,
  'account-shared': accountShared,
  'first-from-seller': firstFromSeller,
  'just-below-limit': justBelowLimit,
  'many-at-once': manyAtOnce,
  'number-out-of-order': numberOutOfOrder,
  'round-unlike-others': roundUnlikeOthers,
  'same-content': sameContent,
  'same-file': sameFile,
  'same-invoice': sameInvoice,
  'same-number-other-amount': sameNumberOtherAmount,
  'same-picture': samePicture,
  'template-shared': templateShared,
} satisfies Record<RuleId, Rule>;

/** All rules in the order of the catalogue. */
export const ALL_RULES: readonly Rule[] = Object.values(RULES);
