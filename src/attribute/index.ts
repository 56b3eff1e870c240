import type { Lexicon } from '../lexicon/lexicon.js';
import type { Attribution } from '../model/attribution.js';
import type { Cue } from '../model/cue.js';
import type { Grammar } from '../model/grammar.js';
import type { Mention } from '../model/mention.js';
import type { Quotation, QuotationType } from '../model/quotation.js';
import type { Span } from '../model/span.js';
import { type Sentence, spanOf, type Token } from '../model/token.js';
import type { Answer } from './answer.js';
import { AttributionContext, spansOfRanges } from './context.js';
import { measured } from './measured.gen.js';
import type { Sieve } from './sieve.js';
import { clauseAfter } from './sieves/clause-after.js';
import { clauseSubject } from './sieves/clause-subject.js';
import { colonBefore } from './sieves/colon-before.js';
import { colonSubject } from './sieves/colon-subject.js';
import { continued, continuedFar } from './sieves/continued.js';
import { continuedBelow } from './sieves/continued-below.js';
import { frameBefore } from './sieves/frame-before.js';
import { governingClause } from './sieves/governing-clause.js';
import { inWhoseEyes } from './sieves/in-whose-eyes.js';
import { insideReport } from './sieves/inside-report.js';
import { phraseAfter } from './sieves/phrase-after.js';
import { repeatedWords, repetitionFinder } from './sieves/repeated-words.js';
import { reportVerb } from './sieves/report-verb.js';
import { sameClause } from './sieves/same-clause.js';
import { sentenceAfter } from './sieves/sentence-after.js';
import { sentenceBefore } from './sieves/sentence-before.js';
import { sourcePhrase } from './sieves/source-phrase.js';
import { verbAfter } from './sieves/verb-after.js';
import { SourceFinder } from './source-finder.js';

/** Most precise first; the first answer wins and is signed with the sieve's name. */
export const sieves: readonly Sieve[] = [
  sourcePhrase,
  reportVerb,
  verbAfter,
  phraseAfter,
  colonBefore,
  inWhoseEyes,
  insideReport,
  sameClause,
  colonSubject,
  clauseAfter,
  sentenceAfter,
  clauseSubject,
  governingClause,
  continuedBelow,
  continued,
  frameBefore,
  continuedFar,
  sentenceBefore,
];

/**
 * Who is named at each quotation, with cue and frame. A quotation that no sieve answers for has no attribution; mere terms are not asked about.
 * `mentions` are those that only the attribution told: documents and other words that speak here.
 */
export function attribute(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  grammar: Grammar,
  cues: readonly Cue[],
  mentions: readonly Mention[],
  quotations: readonly Quotation[],
  lexicon: Lexicon,
): { readonly attributions: readonly Attribution[]; readonly mentions: readonly Mention[] } {
  const context = new AttributionContext(tokens, sentences, grammar, cues, mentions, quotations, lexicon);
  const sources = new SourceFinder(mentions, context);
  const attributions: Attribution[] = [];
  for (const quotation of quotations) {
    if (quotation.type === 'direct' && quotation.extent === 'term') continue;
    const decided = decide(quotation, context);
    if (!decided) continue;
    context.decide(quotation, decided.answer);
    attributions.push(toAttribution(quotation, decided, tokens, sources));
  }
  const repetition = repetitionFinder(quotations, context);
  for (const quotation of quotations) {
    const answer = quotation.extent === 'heading' && !context.answer(quotation) ? repetition(quotation) : undefined;
    if (answer) attributions.push(toAttribution(quotation, { answer, sieve: repeatedWords }, tokens, sources));
  }
  return { attributions, mentions: sources.added };
}

type Figures = { readonly precision: number; readonly cases: number };

/** What was measured for a sieve, by type of quotation where there were cases enough. Looked up for each quotation, so the keys are joined once. */
const figuresOf: ReadonlyMap<string, Readonly<Record<QuotationType, Figures | undefined>>> = new Map(
  [...sieves.map(({ name }) => name), repeatedWords].map((sieve) => {
    const of = (type: QuotationType) => measured[`${sieve} ${type}`] ?? measured[sieve];
    return [
      sieve,
      {
        direct: of('direct'),
        indirect: of('indirect'),
        reported: of('reported'),
        freeIndirect: of('freeIndirect'),
        indirectFreeIndirect: of('indirectFreeIndirect'),
      },
    ];
  }),
);

interface Decision {
  readonly answer: Answer;
  readonly sieve: string;
}

function decide(quotation: Quotation, context: AttributionContext): Decision | undefined {
  for (const sieve of sieves) {
    const answer = sieve.attribute(quotation, context);
    if (!answer) continue;
    const taken = answer.from && context.answer(answer.from);
    if (answer.from && !taken) continue;
    return { answer: taken ? { ...taken, ...answer } : answer, sieve: sieve.name };
  }
  return undefined;
}

function cueSpansOf({ cue, cueTokens }: Answer, tokens: readonly Token[]): readonly Span[] | undefined {
  return cueTokens?.map((i) => spanOf(tokens, { from: i, to: i + 1 })) ?? cue?.spans;
}

function toAttribution(
  quotation: Quotation,
  { answer, sieve }: Decision,
  tokens: readonly Token[],
  sources: SourceFinder,
): Attribution {
  const figures = figuresOf.get(sieve)?.[quotation.type];
  // A reported speech act holds its verb itself, and a free report stands alone: nothing frames them.
  const framed = quotation.type === 'direct' || quotation.type === 'indirect';
  return {
    quotation: quotation.id,
    cue: framed ? answer.cue?.id : undefined,
    cueSpans: framed ? cueSpansOf(answer, tokens) : undefined,
    frame: framed && answer.frame ? spansOfRanges(tokens, answer.frame) : undefined,
    mention: answer.speaker && sources.find(answer.speaker)?.id,
    speakerSpans: answer.speaker && spansOfRanges(tokens, [answer.speaker]),
    addressee: answer.addressee && spansOfRanges(tokens, [answer.addressee]),
    via: answer.via && sources.find(answer.via)?.id,
    medium: answer.medium,
    sieve,
    confidence: figures?.precision,
    cases: figures?.cases,
  };
}
