import { defineCheck } from '../check.js';

/** „Die Opfer sind selbst schuld“ as a headline, and neither it nor the lead says whose words these are. */
export const headlineQuoteWithoutSpeaker = defineCheck({
  id: 'headline/headline-quote-without-speaker',
  severity: 'warning',
  optional: true,
  summary: {
    de: 'Die Überschrift zitiert, ohne dass sie oder der Vorspann sagt, wen.',
    en: 'The headline quotes, and neither it nor the lead says whom.',
  },
  rationale: {
    de: 'Ein Zitat als Überschrift liest sich ohne Sprecher wie die Meinung der Redaktion (Presserat BK2-31/08, „Symbolzitat“).',
    en: 'Without a speaker a quotation as headline reads like the opinion of the paper (Presserat BK2-31/08, “Symbolzitat”).',
  },
  exceptions: {
    de: 'Wörter ohne Verb: Titel, Namen, Ironie. Nicht jedes Haus will das; deshalb nur auf Wunsch.',
    en: 'Words without a verb: titles, names, irony. Not every house wants this, so it runs on request only.',
  },
  messages: {
    nobody: {
      de: 'Die Überschrift zitiert, aber weder sie noch der erste Absatz nennt jemanden. Erwartet wird, wessen Worte es sind.',
      en: 'The headline quotes, but neither it nor the first paragraph names anybody. Whose words they are is expected.',
    },
  },
  examples: {
    fires: [
      '[[„Die Opfer sind selbst schuld“]]\n\nAm Montag blieb es lange still.\n\nDer Landrat Jan Weber hatte den Satz am Montag gesagt.',
      '[[„Wir bauen nie wieder“]] – und dann kam der Regen\n\nAm Montag stand das Wasser hoch.\n\nDer Wirt Jan Weber hatte es geahnt.',
    ],
    silent: [
      'Weber: „Die Opfer sind selbst schuld“\n\nAm Montag blieb es lange still.\n\nDer Landrat Jan Weber ging.',
      '„Die Opfer sind selbst schuld“\n\nDer Landrat Jan Weber hat am Montag einen Streit begonnen.',
      'Neues vom „Letzten Fährmann“\n\nAm Montag blieb es lange still.',
    ],
  },
  *find({ analysis, mentionsIn, isQuoted }) {
    const { document, marks, grammar, sentences } = analysis;
    const first = document.blocks.find(({ kind }) => kind === 'paragraph')?.index ?? 0;
    const above = new Set(document.blocks.filter(({ index }) => index <= first).map(({ index }) => index));
    const named = sentences
      .filter(({ block }) => above.has(block))
      .flatMap(({ tokens }) => mentionsIn(tokens))
      .some((mention) => mention.kind !== 'pronoun' && !isQuoted(mention));
    if (named) return;
    for (const stretch of marks) {
      const { kind, level = 1 } = document.blocks[stretch.block]!;
      const isSpeech = grammar.tags.slice(stretch.inner.from, stretch.inner.to).includes('FIN');
      if (kind === 'heading' && level === 1 && isSpeech && stretch.close) yield { message: 'nobody', span: stretch };
    }
  },
});
