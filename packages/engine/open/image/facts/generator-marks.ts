/**
 * Programs that make pictures from words and keep their settings in text chunks of PNG files, by the (lower-case) keywords of these, as
 * their exports show.
 */
const PROGRAMS: ReadonlyMap<string, string> = new Map([
  ['parameters', 'Stable Diffusion web UI'],
  ['workflow', 'ComfyUI'],
  ['invokeai_metadata', 'InvokeAI with Stable Diffusion'],
  ['sd-metadata', 'InvokeAI with Stable Diffusion'],
]);
/** What settings hold; a keyword alone could be anyone's. */
const SETTINGS = /\b(?:steps|sampler|seed|class_type|cfg|nodes|positive_prompt|model)\b/i;

/** The image generator whose settings a text chunk (bounded) holds; `null` for other texts. */
export function generatorNamed(keyword: string, text: string): string | null {
  const program = PROGRAMS.get(keyword);
  return program !== undefined && SETTINGS.test(text) ? program : null;
}
