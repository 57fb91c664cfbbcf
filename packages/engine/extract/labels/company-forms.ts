import { remembered } from '../layout/text/remembered.ts';
import { phrasesOf } from './language-labels.ts';

/** Legal forms after company names. Compared word by word, without points and accents, lower case. */
const FORMS = `
  sdn bhd; bhd; sdn; sb; plt; gmbh; ag; kg; ohg; gbr; ug; kgaa; eg; ev; e v; a g; mbh; gesmbh; ek; e k; vvag;
  ltd; limited; llc; inc; incorporated; corp; corporation; plc; llp; lp; co; pte; pty; pvt; sa; s a;
  sarl; sas; sasu; eurl; snc; sci; scop; sprl; srl; s r l; spa; s p a; sas di; sapa; scarl; srls;
  soc coop; sl; s l; slu; s l u; sau; scp; sll; s a u; sa de cv; cb; bv; b v; nv; n v; vof; v o f; cv;
  bvba; lda; ltda; unipessoal; eireli; sgps; a s; ab; oy; aps; as; se; sagl; sa nv
`;

/** Words of business names that are no legal form but rarely stand anywhere else. */
const TRADE_WORDS = `
  enterprise; enterprises; trading; restaurant; restoran; kedai; mart; minimarket; supermarket;
  hypermarket; store; stores; hardware; stationery; stationers; bakery; cafe; pharmacy; farmasi;
  pasaraya; syarikat; perniagaan; industries; marketing; holdings; group; services; solutions; motor;
  motors; electrical; books; bookstore; hotel; clinic; klinik; food; foods; kitchen; grill; pizza;
  burger; coffee; petrol; station; machinery; market; markt; baeckerei; backerei; apotheke; gasthaus;
  ristorante; trattoria; pizzeria; bar; farmacia; supermercado; supermercati; mercado; restaurante;
  cafeteria; boulangerie; pharmacie; brasserie; bistro; hotels; auto; garage; shop; boutique; salon;
  company; gift; gifts; deco; furniture; fashion; seafood; bengkel; tyre; optical; laundry; studio;
  consulting; logistics; transport; textile; house; bros; sons; brothers; bookshop; pastry; catering;
  kopitiam; ent; technologies; technology; systems; international; supplies; supply; construction;
  design; media; software; bank; insurance; versicherung; verlag; handel; bau; technik
`;

const FORM_SET: ReadonlySet<string> = new Set(phrasesOf(FORMS).map((form) => form.replace(/ /g, '')));
const TRADE_SET: ReadonlySet<string> = new Set(phrasesOf(TRADE_WORDS));
/** Forms long or odd enough to be found at the end of a word whose blank was lost ("MACHINERYSDNBHD"). */
const GLUED = /(?:sdnbhd|sdnbh[do]|gmbh|gmbh&cokg|sarl|unipessoallda|ptyltd|pteltd)\)?$/;

/** How sure the text holds a company form: 1 a legal form, 0.5 a word of the trade, 0 nothing. */
export const companyFormStrength = remembered(weighForm);

function weighForm(text: string): number {
  const bare = bareOf(text);
  const words = wordsOf(text);
  if (GLUED.test(bare.replace(/[^a-z&)]/g, ''))) return 1;
  if (words.slice(1).some((word, index) => isForm(word, words[index]))) return 1;
  return words.some((word) => TRADE_SET.has(word)) ? 0.5 : 0;
}

/** Business names begin with some trade words; with these they end, so that a line beginning with one goes on from above. */
const CLOSING_WORDS: ReadonlySet<string> = new Set(
  phrasesOf(`
    enterprise; enterprises; trading; industries; marketing; holdings; group; services; solutions; stores;
    company; bros; brothers; sons; technologies; international; supplies; supply; construction; ent
  `),
);

/** Whether the words say nothing but the trade: "BISTRO & CAFE". */
export function isOnlyTrade(text: string): boolean {
  const words = wordsOf(text).filter((word) => /\p{L}/u.test(word) && word !== 'and');
  return words.length > 0 && words.every((word) => TRADE_SET.has(word));
}

/** Whether the text begins with a word with which business names end: "ENTERPRISE SDN BHD". */
export function beginsWithClosingWord(text: string): boolean {
  return CLOSING_WORDS.has(wordsOf(text)[0] ?? '');
}

/** The words that belong to no legal form. */
export function withoutForms(text: string): string {
  const words = wordsOf(text);
  return words
    .filter(
      (word, index) => !isForm(word, words[index - 1]) && !isForm(word + (words[index + 1] ?? ''), undefined),
    )
    .join(' ');
}

function bareOf(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const wordsOf = remembered(splitWords);

function splitWords(text: string): readonly string[] {
  return bareOf(text)
    .replace(/[.,]/g, '')
    .split(/\s+/)
    .filter((word) => !/\d/.test(word.slice(0, Math.max(0, word.lastIndexOf('/')))))
    .flatMap((word) => word.split(/[^\p{L}\p{N}&]+/u))
    .filter(Boolean);
}

function isForm(word: string, before: string | undefined): boolean {
  return FORM_SET.has(word) || (before !== undefined && FORM_SET.has(before + word));
}

/** Whether the text is nothing but a legal form: "(M) SDN BHD", "LLC", "Unipessoal Lda.". */
export function isOnlyCompanyForm(text: string): boolean {
  const words = wordsOf(text).filter((word) => word !== 'm' && word !== 'malaysia');
  return (
    words.length > 0 &&
    words.every(
      (word, index) => isForm(word, words[index - 1]) || isForm(word + (words[index + 1] ?? ''), undefined),
    )
  );
}
