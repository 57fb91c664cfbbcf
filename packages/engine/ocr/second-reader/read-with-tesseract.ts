import { installedLanguages } from './installed-languages.ts';
import { runTesseract } from './run-tesseract.ts';
import type { TesseractPage } from './tesseract-page.ts';
import { languagesInWasm, readInWasm } from './wasm/read-in-wasm.ts';

/**
 * Tesseract's table of the words of a page. The program on the path reads it where it knows all the languages, since it is the quicker one;
 * else the WebAssembly that comes with Vouch, if that may be slow. Languages that nobody knows are left out. Null without any, without the
 * one that is needed, and when the page can't be read.
 */
export async function readWithTesseract(page: TesseractPage): Promise<string | null> {
  const known = { program: await installedLanguages(), wasm: languagesInWasm() };
  const programs = page.languages.filter((code) => known.program.has(code));
  const wasms = page.mayBeSlow === true ? page.languages.filter((code) => known.wasm.has(code)) : [];
  const isInWasm = wasms.length > programs.length;
  const languages = isInWasm ? wasms : programs;
  const { needed = null } = page;
  if (languages.length === 0 || (needed !== null && !languages.includes(needed))) return null;
  return isInWasm ? readInWasm({ ...page, languages }) : runProgram({ ...page, languages });
}

function runProgram({ languages, mode, picture, signal }: TesseractPage): Promise<string | null> {
  const options = ['stdin', 'stdout', '-l', languages.join('+'), '--psm', mode, 'tsv'];
  return runTesseract({ options, input: picture, signal });
}
