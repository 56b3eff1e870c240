import type { Clause, NounPhrase, Tag } from '../../model/grammar.js';
import type { Sentence, Token, TokenRange } from '../../model/token.js';
import type { AttributionContext } from '../context.js';
import { holds } from './candidate.js';

/** Tokens of a name in marks at the most, marks included. */
const longestName = 8;

const nominal: ReadonlySet<Tag> = new Set(['NOUN', 'PROPN', 'PRON']);

/** "heißt es in dem Bericht", "In dem Brief steht", "geht aus der Studie hervor", "fand sich in der Zeitung": the words stand in a document; not in "ließ die Firma verlauten". */
export const namesDocument = (clause: Clause, { tokens }: AttributionContext): boolean =>
  (clause.verbs !== undefined &&
    /^(?:hervorgehen|stehen|verlauten)$/.test(clause.verbs.lemma) &&
    !/^(?:lassen|lässt|ließ(?:en)?)$/.test(tokens[clause.verbs.finite ?? -1]?.normal ?? '')) ||
  (clause.verbs?.lemma === 'heißen' && hasWord('es', clause, tokens)) ||
  isLegible(clause, tokens) ||
  (clause.verbs?.lemma === 'finden' && hasWord('sich', clause, tokens));

/** "Auf dem Schild *war* „…“ *zu lesen*" */
const isLegible = ({ verbs }: Clause, tokens: readonly Token[]): boolean =>
  verbs?.lemma === 'lesen' &&
  tokens[verbs.main - 1]?.normal === 'zu' &&
  /^(?:ist|sind|war(?:en)?)$/.test(tokens[verbs.finite ?? -1]?.normal ?? '');

const hasWord = (word: string, { parts }: Clause, tokens: readonly Token[]): boolean =>
  parts.some((part) => tokens.slice(part.from, part.to).some(({ normal }) => normal === word));

/**
 * The document or body after "in", "auf", "aus" in a clause that has no speaking subject. With "heißt es" any phrase will do that is
 * neither a time nor a reason: "*Auf der Netzseite* heißt es".
 */
export function documentOf(clause: Clause, sentence: Sentence, context: AttributionContext): TokenRange | undefined {
  const places = context
    .phrases(sentence)
    .filter(
      ({ preposition }) =>
        preposition !== undefined &&
        holds(clause, preposition) &&
        /^(?:in|im|auf|aus|bei|beim|von|vom|seitens|vonseiten)$/.test((context.tokens[preposition] as Token).normal),
    );
  const antecedent = antecedentOf(clause, sentence, context);
  if (antecedent) return antecedent.tokens;
  const named =
    places.find((phrase) => isSource(phrase, context)) ??
    markedName(clause, context) ??
    (clause.verbs?.lemma === 'heißen' ? places.find((phrase) => !isTime(phrase, context)) : undefined) ??
    places.find((phrase) => isCarrier(phrase, context));
  return named && 'from' in named ? named : (named ?? documentBefore(clause, sentence, context))?.tokens;
}

/** "wurde gestern im *„Boten“* bezeichnet": a name in marks behind "in". */
function markedName(clause: Clause, context: AttributionContext): TokenRange | undefined {
  const { tokens } = context;
  for (const part of clause.parts)
    for (let i = part.from + 1; i < part.to; i++) {
      if (tokens[i]?.kind !== 'mark' || context.directAt(i) || !/^(?:in|im)$/.test(tokens[i - 1]?.normal ?? ''))
        continue;
      const end = tokens.slice(i + 1, Math.min(part.to, i + longestName)).findIndex(({ kind }) => kind === 'mark');
      if (end > 0) return { from: i, to: i + end + 2 };
    }
  return undefined;
}

/**
 * "*eine Erklärung der Stadt*, in der es heißt": the pronoun after "in" or "aus" stands for the last document before it, else for the words
 * before the comma, else for the last body: "griff die Worte *chinesischer Medien* auf, in denen es heißt".
 */
function antecedentOf(
  { kind, opener, parts }: Clause,
  sentence: Sentence,
  context: AttributionContext,
): NounPhrase | undefined {
  const first = parts[0]?.from as number;
  if (kind !== 'relative' || opener !== first + 1 || !/^(?:in|aus)$/.test(context.tokens[first]?.normal ?? ''))
    return undefined;
  const before = context.phrases(sentence).filter(({ tokens }) => tokens.to < first);
  return (
    before.findLast((phrase) => isDocumentNoun(phrase, context)) ??
    before.find(({ tokens }) => tokens.to === first - 1) ??
    before.findLast((phrase) => isSource(phrase, context))
  );
}

const opensWithPlace = (from: number, { tokens }: AttributionContext): boolean =>
  /^(?:in|aus|auf)$/.test(tokens[from]?.normal ?? '');

/** "Die Stadt gab *eine Erklärung* ab. Darin heißt es", "In dieser heißt es": the last document of the sentence before. */
function documentBefore(clause: Clause, sentence: Sentence, context: AttributionContext): NounPhrase | undefined {
  const before = context.sentences[sentence.index - 1];
  const { tokens, grammar } = context;
  const first = clause.parts[0]?.from ?? 0;
  const refers =
    (opensWithPlace(first, context) &&
      /^diese[mnr]$/.test(tokens[first + 1]?.normal ?? '') &&
      grammar.tags[first + 2] === 'FIN') ||
    clause.parts.some(({ from, to }) =>
      tokens.slice(from, to).some(({ normal }) => normal === 'darin' || normal === 'darauf'),
    );
  return before && refers ? context.phrases(before).findLast((phrase) => isDocumentNoun(phrase, context)) : undefined;
}

const isDocumentNoun = ({ head }: NounPhrase, { tokens, lexicon }: AttributionContext): boolean => {
  const { text } = tokens[head] as Token;
  return lexicon.reportingNoun(text) !== undefined || lexicon.organisation(text)?.kind === 'document';
};

function isSource({ core }: NounPhrase, { tokens, grammar, lexicon }: AttributionContext): boolean {
  for (let i = core.from; i < core.to; i++) {
    const { text } = tokens[i] as Token;
    if (nominal.has(grammar.tags[i] as Tag) && (lexicon.reportingNoun(text) || lexicon.organisation(text))) return true;
  }
  return false;
}

/** "*Auf Schildern* stand": what bears words for all to see. */
const isCarrier = ({ head, preposition = 0 }: NounPhrase, { tokens, lexicon }: AttributionContext): boolean =>
  tokens[preposition]?.normal === 'auf' && lexicon.carrier((tokens[head] as Token).text);

/** "im März", "am Montag", "in der Nacht", "im Jahr 2020", "im Anschluss". */
function isTime({ head, core }: NounPhrase, { tokens, grammar, lexicon }: AttributionContext): boolean {
  const { normal } = tokens[head] as Token;
  return (
    lexicon.months.has(normal) ||
    grammar.tags[core.from] === 'NUM' ||
    (tokens[head] as Token).kind === 'number' ||
    /(?:tag|woche|monat|jahr|nacht|abend|morgen|zeit|zusammenhang|folge|anschluss|fall|hinblick|bezug|zukunft|begründung)(?:e?[sn])?$/.test(
      normal,
    )
  );
}
