const SPECIAL = ['<s>', '<pad>', '</s>', '<unk>', '<mask>'] as const;
/** How byte-level vocabularies write the blank before a word. */
export const BLANK = 'Ġ';
/** Digits are tokens of their own at the beginning of a word. */
export const DIGITS = Array.from('0123456789');

/** The vocabulary: special tokens, all bytes, and digits that begin a word. */
export function byteVocabulary(): readonly string[] {
  return [...SPECIAL, ...byteLetters(), ...DIGITS.map((digit) => `${BLANK}${digit}`)];
}

/** The letters that byte-level vocabularies write bytes with: visible ones as they are, the others from U+0100 on. */
function byteLetters(): readonly string[] {
  const isVisible = (byte: number) =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || byte >= 174;
  let hidden = 0;
  return Array.from({ length: 256 }, (_, byte) =>
    String.fromCodePoint(isVisible(byte) ? byte : 256 + hidden++),
  );
}

/** What stands in `tokenizer.json`. */
export function byteTokenizer(vocabulary: readonly string[]): object {
  const level = { type: 'ByteLevel', add_prefix_space: true, trim_offsets: true, use_regex: true };
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: SPECIAL.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: null,
    pre_tokenizer: level,
    post_processor: null,
    decoder: level,
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: '',
      end_of_word_suffix: '',
      fuse_unk: false,
      byte_fallback: false,
      vocab: Object.fromEntries(vocabulary.map((token, id) => [token, id])),
      merges: DIGITS.map((digit) => [BLANK, digit]),
    },
  };
}
