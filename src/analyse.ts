import type { Lexicon } from './lexicon/lexicon.js';
import type { Analysis } from './model/analysis.js';
import type { Document } from './model/document.js';

/** The pipeline, top to bottom: a document goes in, all that is known about it comes out. Never throws on any text. */
export function analyse(document: Document, _lexicon: Lexicon): Analysis {
  return {
    document,
    tokens: [],
    sentences: [],
    grammar: { tags: [], clauses: [], phrases: [] },
    marks: [],
    quotations: [],
    cues: [],
    mentions: [],
    speakers: [],
    links: [],
    attributions: [],
  };
}
