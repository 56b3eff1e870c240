import { attribute } from './attribute/index.js';
import { findCues } from './cue/index.js';
import { parse } from './grammar/index.js';
import type { Lexicon } from './lexicon/lexicon.js';
import { findMentions } from './mention/index.js';
import type { Analysis } from './model/analysis.js';
import type { Document } from './model/document.js';
import type { ListedPerson } from './model/listed-person.js';
import { bySpan } from './model/span.js';
import { findQuotations } from './quotation/index.js';
import { pairMarks } from './quotation/marks/index.js';
import { segment } from './segment/index.js';
import { resolveSpeakers } from './speaker/index.js';

/** What the newsroom knows beforehand. */
export interface AnalyseOptions {
  readonly people?: readonly ListedPerson[];
}

/** The pipeline, top to bottom: a document goes in, all that is known about it comes out. Never throws, whatever the text. */
export function analyse(document: Document, lexicon: Lexicon, { people }: AnalyseOptions = {}): Analysis {
  const { tokens, sentences } = segment(document, lexicon);
  const grammar = parse(tokens, sentences, lexicon);
  const marks = pairMarks(document, tokens, sentences, lexicon);
  const cues = findCues(tokens, grammar, lexicon);
  const named = findMentions(tokens, sentences, grammar, lexicon);
  const quotations = findQuotations(document, tokens, sentences, grammar, cues, marks, lexicon);
  const sources = attribute(tokens, sentences, grammar, cues, named, quotations, lexicon);
  const { attributions } = sources;
  const mentions = [...named, ...sources.mentions].sort(bySpan);
  const { speakers, links } = resolveSpeakers(
    mentions,
    tokens,
    sentences,
    grammar,
    quotations,
    attributions,
    lexicon,
    people,
  );
  return { document, tokens, sentences, grammar, marks, quotations, cues, mentions, speakers, links, attributions };
}
