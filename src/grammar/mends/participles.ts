import type { Tag } from '../../model/grammar.js';
import type { Token } from '../../model/token.js';
import type { Mend } from './mend.js';

const between: ReadonlySet<Tag> = new Set(['ADJA', 'ADJD', 'ADV', 'NUM']);
/** What stands before an adjective within a phrase: "mit *roten* Schirmen". */
const phraseOpeners: ReadonlySet<Tag> = new Set(['ADP', 'DET', 'ADJA', 'NUM']);
/** Endings that a past tense and an inflected participle share: "verfolgten", "ernannte". */
const ambiguous = /t(?:e|en)$/;

/**
 * Mends participles that a tagger takes for verbs: "die drei *beteiligten* Firmen", "der zuvor *verwendete* Anzünder", "eine mit Schirmen
 * *bewaffnete*, wohl wütende Menge". A finite verb does not stand between an article with its attributes and the noun.
 */
export const participles: Mend = ({ tokens, tags }, range) => {
  /** Article and attributes stand before the token. */
  let attributed = false;
  /** An article and a preposition behind it do: "der von …". */
  let extended = false;
  for (let i = range.from; i < range.to; i++) {
    const tag = tags[i] as Tag;
    const within = attributed && i > range.from && between.has(tags[i - 1] as Tag);
    const opens =
      (within && tags[i + 1] === 'NOUN') || (extended && (tags[i + 1] === 'NOUN' || isListed(tokens, tags, i + 1)));
    if (tag === 'FIN' && opens && ambiguous.test((tokens[i] as Token).normal)) tags[i] = 'ADJA';
    extended =
      (tag === 'ADP' && (tags[i - 1] === 'DET' || isArticle(tokens, tags, i - 1, range.to))) ||
      (extended && tags[i] !== 'FIN' && tags[i] !== 'PUNCT' && !closesAttribute(tags, i));
    attributed = tag === 'DET' || (attributed && between.has(tags[i] as Tag));
  }
};

/** "die am Montag neu *gewählte* Präsidentin kündigte …": an adjective that is none of the phrase behind the preposition is the last word of the attribute. */
function closesAttribute(tags: readonly Tag[], at: number): boolean {
  if (tags[at] !== 'ADJA') return false;
  let before = at - 1;
  while (tags[before] === 'ADV' || tags[before] === 'ADJD') before--;
  return !phraseOpeners.has(tags[before] as Tag);
}

/** "In *einer* von der Stadt verbreiteten Erklärung gab …": no pronoun ("in einer von ihnen"), because two finite verbs follow. */
function isArticle(tokens: readonly Token[], tags: readonly Tag[], at: number, to: number): boolean {
  if (tags[at] !== 'PRON' || tags[at - 1] !== 'ADP' || !/^eine[mnr]?$/.test((tokens[at] as Token).normal)) return false;
  let finites = 0;
  for (let i = at + 2; i < to && tags[i] !== 'PUNCT'; i++) if (tags[i] === 'FIN') finites++;
  return finites > 1;
}

/** ", wohl wütende Menge", ", wütende Menge" */
function isListed(tokens: readonly Token[], tags: readonly Tag[], comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  const adjective = tags[comma + 1] === 'ADV' || tags[comma + 1] === 'ADJD' ? comma + 2 : comma + 1;
  return tags[adjective] === 'ADJA' && (tags[adjective + 1] === 'NOUN' || tags[adjective + 1] === 'PROPN');
}
