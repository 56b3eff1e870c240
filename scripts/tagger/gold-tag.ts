import { functionWords } from '../../src/lexicon/de/function-words.js';
import type { Tag } from '../../src/model/grammar.js';

/** A row of a CoNLL-U file. */
export interface Row {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  readonly deprel: string;
}

const adverbs = new Set(functionWords.filter(([, ...tags]) => tags.includes('ADV')).map(([form]) => form));
const timeNames =
  /^(?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tage?s?|Mittwochs?|Sonnabend|Euro|Dollar)$/;

/**
 * Our tag for a row of Universal Dependencies. GSD has the STTS in XPOS and PUD another set, so that the rules rest on
 * UPOS, features and relation. Undefined where the treebank cannot be relied on: nothing is learnt or scored there.
 */
export function goldTag(row: Row): Tag | undefined {
  const { upos, xpos, deprel } = row;
  const form = row.form.toLowerCase();
  if (deprel === 'compound:prt' && /^(?:ADP|ADV|ADJ)$/.test(upos)) return 'PTKVZ';
  if (form === 'sich') return 'PRF';
  if (form === 'ob' || form === 'dass' || form === 'daß') return 'SCONJ';
  switch (upos) {
    case 'NOUN':
      return /^\p{Ll}/u.test(row.form) ? undefined : 'NOUN';
    case 'PROPN':
      if (timeNames.test(row.form)) return 'NOUN';
      return xpos === 'NN' ? undefined : 'PROPN';
    case 'ADJ':
      return adjective(row, form);
    case 'ADV':
      if (/PWAV|WRB/.test(xpos)) return 'PWH';
      return adverbs.has(form) || /(?:weise|mals|falls|wärts|lang|seits|mal|ens)$/.test(form) ? 'ADV' : 'ADJD';
    case 'VERB':
    case 'AUX':
      return verb(row, form);
    case 'DET':
      return determiner(row);
    case 'PRON':
      return pronoun(row, form);
    case 'ADP':
      return xpos === 'KOUI' || deprel === 'mark' ? 'SCONJ' : 'ADP';
    case 'CCONJ':
      if (form === 'als' || form === 'wie') return 'ADP';
      return /KOUS/.test(xpos) ? 'SCONJ' : 'CCONJ';
    case 'SCONJ':
      return /^(?:aber|doch|denn)$/.test(form) ? 'CCONJ' : 'SCONJ';
    case 'PART':
      return particle(form);
    case 'NUM':
      return 'NUM';
    case 'INTJ':
      return 'INTJ';
    case 'PUNCT':
      return 'PUNCT';
    default:
      return undefined;
  }
}

function adjective({ feats, xpos, deprel }: Row, form: string): Tag | undefined {
  if (/VerbForm=Part/.test(feats)) return 'PP';
  if (/Case=/.test(feats) || xpos === 'ADJA') return 'ADJA';
  if (deprel === 'amod') return /(?:e[mnrs]?|a)$/.test(form) ? 'ADJA' : 'ADJD';
  return 'ADJD';
}

function verb({ xpos, feats, lemma, deprel }: Row, form: string): Tag | undefined {
  if (/Mood=Imp/.test(feats)) return 'IMP';
  if (/Mood=/.test(feats)) return 'FIN';
  if (/^(?:VVIZU)$/.test(xpos)) return 'IZU';
  if (/^(?:V.INF|VB)$/.test(xpos)) return isWithZu(form, lemma) ? 'IZU' : 'INF';
  if (/^(?:V.PP|VBN)$/.test(xpos) || /VerbForm=Part/.test(feats)) return deprel === 'amod' ? undefined : 'PP';
  if (/^V.FIN$/.test(xpos)) return 'FIN';
  return undefined;
}

const isWithZu = (form: string, lemma: string): boolean =>
  /.zu.+n$/.test(form) && form.replace(/(.)zu/, '$1') === lemma;

function determiner({ xpos, feats, deprel }: Row): Tag {
  if (/^PREL/.test(xpos)) return 'PREL';
  if (/^(?:PWAT|WDT)$/.test(xpos)) return 'PWH';
  if (/PronType=Art/.test(feats)) return /^(?:det|nummod|amod)/.test(deprel) ? 'DET' : 'PRON';
  return /^(?:det|amod|nummod|compound|advmod)/.test(deprel) ? 'DET' : 'PRON';
}

function pronoun({ xpos, feats }: Row, form: string): Tag {
  if (/Reflex=Yes/.test(feats) || xpos === 'PRF') return 'PRF';
  if (/^(?:PREL|REL)/.test(xpos)) return 'PREL';
  if (/^(?:PWS|WP)$/.test(xpos) || /^(?:wer|wem|wen|was)$/.test(form)) return 'PWH';
  return 'PRON';
}

function particle(form: string): Tag | undefined {
  if (form === 'nicht') return 'PTKNEG';
  if (form === 'zu') return 'PTKZU';
  if (form === 'ja') return 'ADV';
  return /^(?:nein|danke|hallo)$/.test(form) ? 'INTJ' : undefined;
}
