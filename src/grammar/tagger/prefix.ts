import type { Lexicon } from '../../lexicon/lexicon.js';

/** Whether a prefix makes a listed verb with an infinitive: "mit" with "teilen". */
export const joinsOf = (prefix: string, lexicon: Lexicon): ((lemma: string) => boolean) =>
  remembering((lemma) => lemma !== '' && isVerb(prefix + lemma, lexicon));

/** Of a word that may be a separated prefix: whether it makes a verb with a form. */
export const particleOf = (normal: string, lexicon: Lexicon): ((form: string) => boolean) | undefined =>
  lexicon.verbParticles.has(normal) && !adverbial.has(normal)
    ? remembering((form) => lexicon.verbReadings(normal + form).length > 0)
    : undefined;

/** Words that look like prefixes but mostly stand by themselves: "Er sagte weiter", "äußerte sich zufrieden". */
const adverbial: ReadonlySet<string> = new Set([
  'dabei',
  'dafür',
  'daran',
  'davor',
  'dazu',
  'hinterher',
  'weiter',
  'wieder',
  'zufrieden',
  'zuvor',
]);

/** The same question, with the answers kept: few prefixes meet few verbs, again and again. */
function remembering(ask: (stem: string) => boolean): (stem: string) => boolean {
  const known = new Map<string, boolean>();
  return (stem) => {
    const before = known.get(stem);
    if (before !== undefined) return before;
    if (known.size >= mostStems) known.clear();
    const answer = ask(stem);
    known.set(stem, answer);
    return answer;
  };
}

const mostStems = 2_000;

const isVerb = (lemma: string, lexicon: Lexicon): boolean =>
  lexicon.reportingVerbs(lemma).length > 0 || lexicon.verbReadings(lemma).some((reading) => reading.lemma === lemma);
