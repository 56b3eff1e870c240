import type { GoldSentence, GoldToken } from './treebank.js';

const irregular: Readonly<Record<string, string>> = {
  sein: 'sei',
  haben: 'habe',
  werden: 'werde',
  können: 'könne',
  müssen: 'müsse',
  sollen: 'solle',
  wollen: 'wolle',
  dürfen: 'dürfe',
  mögen: 'möge',
};

/**
 * The sentence as somebody else would report it: "Er kommt" → "Er komme". Newspapers are full of the first subjunctive,
 * the treebanks are not. Undefined when it has no verb in the third person singular of the present.
 */
export function reported(sentence: GoldSentence): GoldSentence | undefined {
  const changed = sentence.map(inSubjunctive);
  return changed.some((token, index) => token !== sentence[index]) ? changed : undefined;
}

function inSubjunctive(token: GoldToken): GoldToken {
  const { row, text } = token;
  if (!row || token.tag !== 'FIN' || !/Number=Sing.*Person=3.*Tense=Pres/.test(row.feats)) return token;
  if (!/Mood=Ind/.test(row.feats) || !/^\p{Ll}/u.test(text)) return token;
  const form = irregular[row.lemma] ?? subjunctive(text, row.lemma);
  return form === undefined ? token : { ...token, text: form };
}

/** "besteht", "bestehen" → "bestehe"; the lemma of a split verb holds its prefix and is of no use then. */
function subjunctive(text: string, lemma: string): string | undefined {
  if (!/t$/.test(text) || !/(?:en|ern|eln)$/.test(lemma) || lemma.slice(0, 1) !== text.slice(0, 1)) return undefined;
  const stem = lemma.endsWith('en') ? lemma.slice(0, -2) : lemma.slice(0, -1);
  return Math.abs(stem.length + 1 - text.length) <= 2 ? `${stem}e` : undefined;
}
