import type { RgbPicture } from '../ocr/picture.ts';
import type { PageView } from '../open/page-source.ts';

/** A page after recognition, upright. */
export interface RecognizedView {
  readonly view: PageView;
  readonly notice: string | null;
}

/** Recognises the text of a page picture. Where recognition is not available the page stays without words, with a notice. */
export async function recognizeView(
  view: PageView,
  draw: () => Promise<RgbPicture>,
  onLines: (lines: readonly string[]) => void,
): Promise<RecognizedView> {
  const picture = await draw();
  // The networks are loaded with the first picture: a process that only reads digital documents stays small.
  const { ocrAvailable } = await import('../ocr/availability.ts');
  const available = await ocrAvailable();
  if (!available.available) return { view, notice: available.reason };
  const { recognizePage } = await import('../ocr/recognize.ts');
  const { words, turned } = await recognizePage(picture, { onLines });
  const isSideways = turned % 180 !== 0;
  return {
    view: {
      unit: view.unit,
      width: isSideways ? view.height : view.width,
      height: isSideways ? view.width : view.height,
      textSource: words.length === 0 ? 'none' : 'ocr',
      words,
      turned,
    },
    notice: null,
  };
}
