import type { Attribution } from '../../model/attribution.js';
import type { Quotation } from '../../model/quotation.js';
import type { Span } from '../../model/span.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { placeOf } from '../similar-quotations.js';
import { unnamedForReason, vagueOfficials, vagueSources } from '../vague-sources.js';

/** "…", heißt es in Regierungskreisen; nach Angaben eines Regierungsvertreters; der Plan sei tot, hieß es. */
export const vagueSource = defineCheck({
  id: 'attribution/vague-source',
  severity: 'warning',
  summary: {
    de: 'Die Quelle eines Zitats bleibt im Dunkeln.',
    en: 'The source of a quotation stays in the dark.',
  },
  rationale: {
    de: 'Eine Quelle, die niemand kennt, kann niemand fragen; sie ist die schwächste (Reuters Handbook, „Sourcing“; Schweizer Presserat, Richtlinie 3.1: Quelle angeben).',
    en: 'A source that nobody knows cannot be asked; it is the weakest (Reuters Handbook, “Sourcing”; Swiss Press Council, directive 3.1: name the source).',
  },
  exceptions: {
    de: 'Dokumente („in der Begründung heißt es“), Zeugen, Sprecher einer genannten Stelle, und wer aus einem genannten Grund ungenannt bleibt. Ohne Anführungszeichen ist der Befund ein Hinweis.',
    en: 'Documents (“in der Begründung heißt es”), witnesses, spokespersons of a body that is named, and those whom the text gives a reason not to name. Without quotation marks the finding is a hint.',
  },
  options: {
    reports: {
      default: true,
      meaning: { de: 'Auch Wiedergaben ohne Anführungszeichen melden.', en: 'Report words without marks too.' },
    },
    sources: {
      default: vagueSources,
      meaning: {
        de: 'Wie Wörter für solche Quellen enden, klein geschrieben.',
        en: 'How words for such sources end, in lower case.',
      },
    },
  },
  messages: {
    vague: {
      de: 'Als Quelle steht hier nur „{source}“. Erwartet wird, wer es gesagt hat oder warum die Person ungenannt bleibt.',
      en: 'The only source here is “{source}”. Who said it is expected, or why the person is not named.',
    },
    nobody: {
      de: 'Die Worte kommen von niemandem („{source}“). Erwartet wird, wer es gesagt hat.',
      en: 'The words come from nobody (“{source}”). Who said it is expected.',
    },
  },
  examples: {
    fires: [
      '[[„Der Plan ist tot“]], heißt es in Regierungskreisen.',
      'Am Montag regnete es. [[„Das wird so nicht kommen“]], hieß es danach.',
      'Der Hafen wird [[nach Angaben eines Regierungsvertreters]] geschlossen.',
    ],
    silent: [
      '„Der Plan ist tot“, sagte Anna Kruse.',
      '„Der Plan ist tot“, heißt es in der Begründung des Gerichts.',
      'So entsteht, was Fachleute einen „Dialog“ nennen.',
      'Nach Angaben der Polizei wurde niemand verletzt.',
      'Ein Diplomat sagte unter der Bedingung der Anonymität: „Der Plan ist tot.“',
      'Das Ministerium gab eine Erklärung ab. „Der Plan ist tot“, hieß es darin.',
    ],
  },
  *find(context, { reports, sources }) {
    const told = new Set<number>();
    for (const quotation of context.analysis.quotations) {
      const decision = context.attribution(quotation);
      if (!decision || quotation.inside || (quotation.type !== 'direct' && !reports)) continue;
      if (isNaming(quotation, decision, context)) continue;
      const marked = quotation.type === 'direct';
      const source = sourceOf(decision, context);
      const spans = decision.frame ?? [];
      if (source && decision.cue && isVague(source, sources, context)) {
        const span = marked ? placeOf(quotation) : (spans[0] ?? source);
        if (told.has(source.start) || isExplained(source, context)) continue;
        told.add(source.start);
        yield { message: 'vague', severity: marked ? 'warning' : 'info', data: { source: context.text(source) }, span };
      } else if (!source && isNobody(quotation, decision, context)) {
        const words = context.cue(decision.cue)?.spans.map(context.text).join(' ') ?? '';
        const span = marked ? placeOf(quotation) : (spans[0] ?? placeOf(quotation));
        yield { message: 'nobody', severity: marked ? 'warning' : 'info', data: { source: words }, span };
      }
    }
  },
});

/** "was Fachleute einen „Dialog“ nennen": a term, and how a trade calls it. */
function isNaming({ extent }: Quotation, { cue: id }: Attribution, { cue, analysis }: CheckContext): boolean {
  const { lemma, clause } = cue(id) ?? {};
  const first = analysis.tokens[analysis.grammar.clauses[clause ?? -1]?.parts[0]?.from ?? -1];
  return extent === 'partial' && lemma === 'nennen' && first?.normal === 'was';
}

/** The sentence says why nobody is named, or the next one does. */
function isExplained(source: Span, { text, sentence, tokenAt }: CheckContext): boolean {
  const own = sentence(tokenAt(source.start));
  const next = own && sentence(own.tokens.to);
  return [own, next].some((each) => each !== undefined && unnamedForReason.test(text(each)));
}

/** The words that name the source, with what they are said to come from: "Angaben aus Unternehmenskreisen". */
function sourceOf({ mention: id, speakerSpans }: Attribution, context: CheckContext): Span | undefined {
  const { mention, tokenAt, analysis, phraseAt } = context;
  const source = mention(id) ?? speakerSpans?.[0];
  const from = source && tokenAt(source.end);
  if (!source || from === undefined || analysis.tokens[from]?.normal !== 'aus') return source;
  const origin = [1, 2, 3].map((at) => phraseAt(from + at)).find((phrase) => phrase?.preposition === from);
  return origin ? { start: source.start, end: analysis.tokens[origin.tokens.to - 1]!.end } : source;
}

/** The words name people of a kind and nobody in particular, and no body that they belong to. */
function isVague(source: Span, sources: readonly string[], { text, mentionsIn, tokenAt }: CheckContext): boolean {
  const words = text(source).toLowerCase().split(/\s+/);
  const named = mentionsIn({ from: tokenAt(source.start), to: tokenAt(source.end) }).some(
    ({ kind, tokens }) => kind === 'name' && tokens.to <= tokenAt(source.end),
  );
  if (named) return false;
  if (words.some((word) => sources.some((end) => word.endsWith(end)))) return !NAMED.test(text(source));
  const official = words.some((word) => vagueOfficials.some((end) => word.endsWith(end)));
  return official && words.some((word) => /^eine?[rsm]?$/.test(word)) && words.length <= 3;
}

/** Experts of something with a name are somebody: "Experten des Roten Kreuzes". */
const NAMED = /\s(?:der|des|vom|von)\s+(?:\p{Ll}+\s+)?\p{Lu}/u;

/** "hieß es", and no paper, body or meeting in the sentence or the one before that may say it. */
function isNobody(quotation: Quotation, { cue: id }: Attribution, context: CheckContext): boolean {
  const { cue, sentence, tokenAt, mentionsIn } = context;
  const found = cue(id);
  if (found?.lemma !== 'heißen' || !quotation.parts[0]) return false;
  const own = sentence(tokenAt(quotation.parts[0].start));
  const before = own && sentence(own.tokens.from - 1);
  const from = (before?.block === own?.block ? before : own)?.tokens.from ?? 0;
  return !mentionsIn({ from, to: own?.tokens.to ?? 0 }).some(({ kind }) => kind === 'organisation' || kind === 'name');
}
