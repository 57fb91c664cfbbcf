/** Answers kept of one function; a page asks the same of a few hundred texts. */
const MOST_ANSWERS = 4_000;
/** Longer texts are rarely asked about twice. */
const LONGEST_TEXT = 200;

/** A pure function of a text that remembers its answers: the parts of a page are weighed against each other again and again. */
export function remembered<Answer>(answerOf: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const known = answers.get(text);
    if (known !== undefined) return known;
    const answer = answerOf(text);
    if (text.length > LONGEST_TEXT) return answer;
    if (answers.size >= MOST_ANSWERS) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}
