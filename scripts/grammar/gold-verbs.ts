import type { Tree, TreeWord } from './dependencies.js';

/** What a treebank says of a finite verb and its clause. */
export interface GoldVerb {
  readonly finite: TreeWord;
  /** Infinitive of the main verb with its prefix, lower case. */
  readonly lemma: string;
  readonly isSubjunctive: boolean;
  /** With "werden"; a state ("ist geschlossen") is none. */
  readonly isPassive: boolean;
  /** Its subject, where it has one of its own that is no relative pronoun. */
  readonly subject?: TreeWord;
}

/** The finite verbs of a sentence in order. */
export function goldVerbs({ words }: Tree): readonly GoldVerb[] {
  const childrenOf = (id: number): readonly TreeWord[] => words.filter(({ head }) => head === id);
  return words.filter(isFiniteVerb).map((finite) => {
    const isHelper = /^(?:aux|cop)/.test(finite.deprel);
    const predicate = isHelper ? words.find(({ id }) => id === finite.head) : finite;
    const children = childrenOf(predicate?.id ?? 0);
    const copula = children.find(({ deprel, upos }) => deprel === 'cop' && upos === 'AUX');
    const main = predicate && /^(?:VERB|AUX)$/.test(predicate.upos) && !copula ? predicate : (copula ?? finite);
    const subject = children.find(
      ({ deprel, feats }) => deprel.startsWith('nsubj') && !/PronType=\S*(?:Rel|Int)/.test(feats),
    );
    return {
      finite,
      lemma: lemmaOf(main, childrenOf(main.id)),
      isSubjunctive: /Mood=Sub/.test(finite.feats),
      isPassive: children.some(({ deprel, lemma }) => deprel === 'aux:pass' && lemma === 'werden'),
      ...(subject && { subject }),
    };
  });
}

const isFiniteVerb = ({ upos, feats }: TreeWord): boolean =>
  /^(?:VERB|AUX)$/.test(upos) && /Mood=(?:Ind|Sub)/.test(feats);

/** The treebanks write the prefix of a split verb into the lemma or leave it out. */
function lemmaOf({ lemma }: TreeWord, children: readonly TreeWord[]): string {
  const prefix = children.find(({ deprel }) => deprel === 'compound:prt')?.form.toLowerCase() ?? '';
  const normal = lemma.toLowerCase();
  return normal.startsWith(prefix) ? normal : prefix + normal;
}
