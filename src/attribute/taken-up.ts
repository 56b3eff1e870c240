import type { NounPhrase } from '../model/grammar.js';
import type { Quotation } from '../model/quotation.js';
import type { Sentence, Token, TokenRange } from '../model/token.js';
import { nameable } from './able-to-speak.js';
import type { Answer } from './answer.js';
import type { AttributionContext } from './context.js';
import { withoutStop } from './cut.js';
import { subjectOf } from './subject/subject.js';

/** Tokens between "diese" and its noun at the most: "diese oft dem Dichter zugeschriebene Weisheit". */
const longestAttribute = 15;

/**
 * „Der Brunnen gehört allen.“ *Dieser Satz des Bürgermeisters* hat Folgen. *Mit diesen Worten* ging sie. Words that the next sentence takes up by
 * a noun of saying are those of whom the noun belongs to, or of whoever acts with them.
 */
export function takenUpBelow(quotation: Quotation, context: AttributionContext): Answer | undefined {
  const { last } = context.place(quotation);
  const next = context.sentences[last.index + 1];
  if (!next || next.block !== last.block) return undefined;
  const speaker = pointedAt(next, context) ?? equatedWith(next, context);
  return speaker && { speaker, frame: [withoutStop(context.tokens, next.tokens)] };
}

function pointedAt(sentence: Sentence, context: AttributionContext): TokenRange | undefined {
  const at = pointerOf(sentence, context);
  const noun = at === undefined ? undefined : nounBehind(at, sentence, context);
  if (at === undefined || noun === undefined) return undefined;
  const phrase = context.phrases(sentence).find(({ head }) => head === noun);
  return (
    attributedTo(at, noun, context) ?? (phrase && ownerOf(phrase, context)) ?? actorWith(at, noun, sentence, context)
  );
}

/** "Das ist *die Botschaft einer Studie*", "Dies war *die Forderung der Gewerkschaft*" */
function equatedWith({ tokens: { from } }: Sentence, context: AttributionContext): TokenRange | undefined {
  const { tokens, grammar } = context;
  if (!/^(?:das|dies|so)$/.test(tokens[from]?.normal ?? '') || grammar.tags[from] === 'DET') return undefined;
  if (!/^(?:ist|sind|war(?:en)?)$/.test(tokens[from + 1]?.normal ?? '')) return undefined;
  const phrase = context.phraseAt(from + 2);
  const isOwned = phrase && phrase.tokens.to > phrase.core.to && isWords(tokens[phrase.head] as Token, context);
  return isOwned && ownerOf(phrase, context) ? phrase.tokens : undefined;
}

/** The "dieser" that opens the sentence, be it behind a preposition: "*Dieser* Satz", "Von *diesem* Versprechen". */
function pointerOf({ tokens: { from } }: Sentence, { tokens, grammar }: AttributionContext): number | undefined {
  const at = grammar.tags[from] === 'ADP' ? from + 1 : from;
  return /^(?:diese[mnrs]?|solche[mnr]?)$/.test(tokens[at]?.normal ?? '') ? at : undefined;
}

/** The noun of saying that "dieser" points with; another noun before it, unless a participle rules it, makes an end. */
function nounBehind(at: number, { tokens: { to } }: Sentence, context: AttributionContext): number | undefined {
  const { tokens, grammar } = context;
  for (let i = at + 1; i < Math.min(to, at + longestAttribute); i++) {
    if (grammar.tags[i] === 'FIN') return undefined;
    if (grammar.tags[i] !== 'NOUN' && grammar.tags[i] !== 'PROPN') continue;
    if (isWords(tokens[i] as Token, context)) return i;
    if (grammar.tags[at + 1] === 'ADJA' || i === at + 1) return undefined;
  }
  return undefined;
}

/** What means the very words that were said, rather than an act of whom it belongs to, as "Entscheidung" and "Meldung" do. */
const words: ReadonlySet<string> = new Set([
  'Appell',
  'Aussage',
  'Ausspruch',
  'Äußerung',
  'Behauptung',
  'Bemerkung',
  'Bonmot',
  'Botschaft',
  'Diktum',
  'Ergänzung',
  'Erklärung',
  'Feststellung',
  'Forderung',
  'Formulierung',
  'Frage',
  'Leitspruch',
  'Losung',
  'Maxime',
  'Parole',
  'Satz',
  'Spruch',
  'These',
  'Versprechen',
  'Warnung',
  'Weisheit',
  'Wort',
  'Zitat',
]);

const isWords = ({ text }: Token, { lexicon }: AttributionContext): boolean =>
  /^S[aä]tz(?:e[ns]?)?$/.test(text) || words.has(lexicon.reportingNoun(text)?.noun ?? '');

const attributing = /^(?:zugeschrieben|nachgesagt|zugesprochen|entlehnt)e[nrs]?$/;

/** "diese *dem Dichter* zugeschriebene Weisheit" */
function attributedTo(at: number, noun: number, context: AttributionContext): TokenRange | undefined {
  if (!attributing.test(context.tokens[noun - 1]?.normal ?? '')) return undefined;
  for (let i = at + 1; i < noun - 1; i++) {
    const phrase = context.phraseAt(i);
    if (phrase && nameable(phrase.tokens, context)) return { from: i, to: noun - 1 };
  }
  return undefined;
}

/** "dieser Satz *des Bürgermeisters*", "diese Worte *von Jana Ohm*" */
function ownerOf({ core, tokens: { to } }: NounPhrase, context: AttributionContext): TokenRange | undefined {
  if (to <= core.to) return undefined;
  const isVon = /^(?:von|vom)$/.test(context.tokens[core.to]?.normal ?? '');
  const owner = { from: isVon ? core.to + 1 : core.to, to };
  return owner.to > owner.from && nameable(owner, context) ? owner : undefined;
}

/** "Mit diesen Worten eröffnete *die Wirtin* das Fest", but "Mit diesem Satz wollte er sich nicht abfinden", "Mit diesen Worten zitiert sie Ohm". */
function actorWith(at: number, noun: number, sentence: Sentence, context: AttributionContext): TokenRange | undefined {
  if (context.tokens[at - 1]?.normal !== 'mit' || !uttered.test((context.tokens[noun] as Token).text)) return undefined;
  const clause = context.clauses(sentence).find(({ parts }) => isIn(parts, noun));
  const acts = clause?.verbs?.voice === 'active' && !clause.verbs.modal && !clause.verbs.negated;
  if (!clause || !acts || /^(?:sein|zitieren)$/.test(clause.verbs?.lemma ?? '')) return undefined;
  const subject = subjectOf(clause, sentence, context);
  return subject && nameable(subject, context) ? subject : undefined;
}

const uttered = /^(?:Worten?|Satz|Sätzen)$/;

const isIn = (parts: readonly TokenRange[], token: number): boolean =>
  parts.some(({ from, to }) => from <= token && token < to);
