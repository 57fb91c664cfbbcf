import type { ImageFacts } from '../../document/image-facts.ts';
import { defineRule } from '../rule.ts';
import { findSoftware } from './software.ts';

/** Ends of the IPTC addresses for pictures that a model made or changed. */
const MADE_BY_MODEL = /(?:trained|composite.{0,20}trained|compositeSynthetic)AlgorithmicMedia$/i;

/** The picture says that an image model made it. */
export const aiGenerated = defineRule({
  id: 'ai-generated',
  family: 'provenance',
  severity: 'HARD_FAIL',
  title: 'Made by an image generator',
  about:
    'Image generators mark what they make. The mark is easy to lose, so its absence means nothing, but its presence does.',
  why: 'A receipt that nobody issued can be made from a sentence; the maker’s mark says that this one was.',
  falsePositives: 'A photo improved by a generative tool of a phone.',
  source: 'IPTC digital source type vocabulary; C2PA 2.1.',
  logOdds: 5,
  appliesTo: ({ document }) => (document.image === null ? 'The file is not a picture.' : null),
  evaluate: ({ document }) => {
    const { types, programs } = originsOf(document.image);
    const made = types.find((type) => MADE_BY_MODEL.test(type));
    if (made) {
      return {
        severity: 'HARD_FAIL',
        explanation:
          'The picture is marked as made by a generative model. It is no photo or scan of a paper.',
        evidence: [{ place: null, text: made.slice(0, 200) }],
      };
    }
    const found = findSoftware(programs);
    if (found?.kind !== 'ai-generator') return null;
    return {
      severity: 'CRITICAL',
      explanation: `The picture names ${found.name}, which makes pictures from words. Ask for the paper.`,
      evidence: [{ place: null, text: found.name }],
      logOdds: 3.5,
    };
  },
});

/** Source types and programs that a picture names, in its metadata or in its content credentials. */
function originsOf(image: ImageFacts | null) {
  const { digitalSourceType = null, software = null, credentials = null } = image ?? {};
  const actions = credentials?.actions ?? [];
  const isTold = (text: string | null): text is string => text !== null;
  return {
    types: [digitalSourceType, ...actions.map((action) => action.digitalSourceType)].filter(isTold),
    programs: [software, credentials?.generator ?? null, ...actions.map((action) => action.software)],
  };
}
