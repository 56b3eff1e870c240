import type { Mention } from '../../model/mention.js';
import type { Quotation } from '../../model/quotation.js';
import type { Speaker } from '../../model/speaker.js';
import type { Sentence } from '../../model/token.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { excerpt } from '../excerpt.js';
import { placeOf } from '../similar-quotations.js';

/** One quotation with two frames: Müller sagte: „…“, erklärte Schmidt. Or: „…“, sagte das Amt. Das gab Schmidt bekannt. */
export const conflictingFrames = defineCheck({
  id: 'attribution/conflicting-frames',
  severity: 'error',
  summary: {
    de: 'Ein Zitat hat zwei Begleitsätze mit verschiedenen Sprechern.',
    en: 'A quotation has two frames with different speakers.',
  },
  rationale: {
    de: 'Zwei Begleitsätze um ein Zitat bleiben übrig, wenn Absätze umgestellt werden; einer der Sprecher hat die Worte nicht gesagt (Guardian, Annotation guidelines, example 14; Pressekodex, Ziffer 2).',
    en: 'Two frames around one quotation are left over when paragraphs are rearranged; one of the speakers did not say it (Guardian, Annotation guidelines, example 14; Pressekodex, Ziffer 2).',
  },
  exceptions: {
    de: 'Derselbe Sprecher mit Name und Funktion. Nennt der Satz danach eine Person, die für eine genannte Stelle spricht, ist der Befund eine Warnung.',
    en: 'The same speaker by name and function. Where the sentence after names a person who may speak for the body, the finding is a warning.',
  },
  messages: {
    frames: {
      de: 'Vor dem Zitat {quotation} wird {before} als Sprecher genannt, danach {after}. Erwartet wird ein Sprecher.',
      en: 'Before the quotation {quotation} the speaker is {before}, after it {after}. One speaker is expected.',
    },
    announced: {
      de: 'Das Zitat {quotation} wird {before} zugeschrieben, der nächste Satz lässt es {after} sagen. Erwartet wird ein Sprecher.',
      en: 'The quotation {quotation} is given to {before}, the next sentence has {after} say it. One speaker is expected.',
    },
    other: { de: 'Hier ist der andere Sprecher.', en: 'Here is the other speaker.' },
  },
  examples: {
    fires: [
      'Landrat Jan Weber sagte am Montag: [[„Wir gehen jetzt“]], erklärte Ministerin Anna Kruse.',
      'Jan Weber lobte die Ministerin: [[„Sie hält ihr Wort“]], betonte Tom Wagner.',
      'Das Ministerium sprach von einer [[„bekannten und ermüdenden Forderung“]]. Dies gab Staatssekretär Jan Weber vor Journalisten bekannt.',
    ],
    silent: [
      'Landrat Jan Weber sagte am Montag: „Wir gehen jetzt.“',
      'Jan Weber lobte die Ministerin: „Sie hält ihr Wort“, sagte Weber.',
      'Jan Weber bat den Rat um Geduld: „Wir brauchen noch Zeit“, heißt es in einer gestern verbreiteten Erklärung.',
      'Jan Weber zitierte die Ministerin: „Wir gehen jetzt“, habe sie gesagt.',
      '„Wir gehen jetzt“, sagte Jan Weber. Das teilte seine Sprecherin mit.',
    ],
  },
  *find(context) {
    for (const quotation of context.analysis.quotations) {
      if (quotation.type !== 'direct' || !quotation.marks || isNested(quotation, context)) continue;
      const after = context.mention(context.attribution(quotation)?.mention);
      // „…“, heißt es in der Erklärung: where it stands, not who says it.
      const preposition = context.phraseAt(after?.head ?? -1)?.preposition;
      if (!after || context.analysis.tokens[preposition ?? -1]?.normal === 'in') continue;
      const before = subjectBeforeColon(quotation, context);
      const announcer = announcerBehind(quotation, context);
      const other = before && after.start > placeOf(quotation).end ? before : announcer;
      if (!other || !differ(other, after, context)) continue;
      const [first, second] = other === before ? [other, after] : [after, other];
      const confidence = context.attribution(quotation)?.confidence;
      yield {
        message: other === before ? 'frames' : 'announced',
        severity: other === before ? 'error' : 'warning',
        data: {
          quotation: excerpt(context.text(placeOf(quotation))),
          before: nameOf(first, context),
          after: nameOf(second, context),
        },
        span: placeOf(quotation),
        related: [{ span: other, message: 'other' }],
        ...(other === before && confidence !== undefined && { confidence }),
      };
    }
  },
});

const isNested = ({ inside }: Quotation, { quotation }: CheckContext): boolean => quotation(inside)?.type === 'direct';

const nameOf = (mention: Mention, { speakerOf, text }: CheckContext): string =>
  speakerOf(mention.id)?.name ?? text(mention);

/** Two people, or a body and a person who is named in full; a pronoun or a description may mean the same one. */
function differ(a: Mention, b: Mention, { speakerOf }: CheckContext): boolean {
  const [first, second] = [speakerOf(a.id), speakerOf(b.id)];
  if (!first || !second || first.id === second.id) return false;
  const people = [a, b].filter(({ kind }) => kind === 'name').length;
  const bodies = [a, b].filter(({ kind }) => kind === 'organisation').length;
  return people === 2 ? !shareName(first, second) : people === 1 && bodies === 1;
}

const shareName = (a: Speaker, b: Speaker): boolean => a.name.split(' ').at(-1) === b.name.split(' ').at(-1);

/** The person or body that the sentence before the colon is about, where that sentence has a verb of saying. */
function subjectBeforeColon(quotation: Quotation, context: CheckContext): Mention | undefined {
  const { analysis, tokenAt, sentence } = context;
  const open = tokenAt(placeOf(quotation).start);
  if (analysis.tokens[open - 1]?.text !== ':') return undefined;
  const own = sentence(open - 1);
  return own && subjectOf({ ...own, tokens: { from: own.tokens.from, to: open } }, context);
}

/** Who "gab das bekannt" in the sentence that follows at once: Das teilte die Polizei mit. */
function announcerBehind(quotation: Quotation, context: CheckContext): Mention | undefined {
  const { analysis, tokenAt, sentence } = context;
  const end = tokenAt(placeOf(quotation).end);
  const own = sentence(end - 1);
  const next = sentence(own?.tokens.to ?? 0);
  if (!own || !next || next.block !== own.block || next.start < own.end) return undefined;
  if (!/^dies$|^das$/.test(analysis.tokens[next.tokens.from]?.normal ?? '')) return undefined;
  return context.verbsIn(next).some(({ lemma }) => ANNOUNCING.has(lemma)) ? subjectOf(next, context) : undefined;
}

const ANNOUNCING: ReadonlySet<string> = new Set(['bekanntgeben', 'mitteilen', 'melden', 'sagen', 'erklären']);

/** The first name or body of the sentence that may be its subject. */
function subjectOf(sentence: Sentence, { mentionsIn, verbsIn, phraseAt }: CheckContext): Mention | undefined {
  if (!verbsIn(sentence).some(({ tokens, negated }) => !negated && tokens[0]! < sentence.tokens.to)) return undefined;
  return mentionsIn(sentence.tokens).find((mention) => {
    const phrase = phraseAt(mention.head);
    return phrase?.preposition === undefined && (phrase?.cases.includes('nom') ?? true) && mention.number === 'sg';
  });
}
