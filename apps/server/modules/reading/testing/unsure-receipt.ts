const PAGE =
  'BT /F1 14 Tf 60 700 Td 24 TL (Blue Harbour Ltd) Tj T* (Receipt) Tj T* (Date 2026-03-02) Tj T* (Total EUR 119.00) Tj ET';
/** A receipt without a number, as PDF: the local reader can't be sure of it. */
export const UNSURE_RECEIPT = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 400 800]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj
4 0 obj<</Length ${PAGE.length}>>stream
${PAGE}
endstream endobj
5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj
trailer<</Root 1 0 R>>
%%EOF`;
