import { type Edit, edited } from '../../src/model/edit.js';
import type { Quotation } from '../../src/model/quotation.js';
import { articleOf } from './article.js';
import type { Article } from './defect.js';

/**
 * The article with frames put behind their quotations, Jan Weber sagte: „Das ist gut.“ → „Das ist gut“, sagte Jan Weber.
 * Articles of this kind hold few of them. Undefined where there is nothing to turn.
 */
export function turned(article: Article): Article | undefined {
  const edits = article.analysis.quotations.flatMap((quotation) => turn(quotation, article) ?? []);
  const apart = edits.filter(({ span }, index) => span.start >= (edits[index - 1]?.span.end ?? 0));
  return apart.length > 0 ? articleOf(article.name, edited(article.text, apart)) : undefined;
}

function turn(quotation: Quotation, { analysis, context }: Article): Edit | undefined {
  const { open, close } = quotation.marks ?? {};
  const decision = context.attribution(quotation);
  const mention = context.mention(decision?.mention);
  const cue = analysis.cues.find(({ id, kind }) => id === decision?.cue && kind === 'verb');
  if (!open || !close || !mention || !cue || quotation.type !== 'direct' || quotation.extent !== 'full')
    return undefined;
  const [verb, colon] = [analysis.tokens[mention.tokens.to], context.tokenAt(open.start) - 1];
  const own = context.sentence(colon);
  if (!verb || !cue.tokens.includes(verb.index) || colon !== verb.index + 1 || own?.start !== mention.start)
    return undefined;
  const words = context.text({ start: open.end, end: close.start });
  if (analysis.tokens[colon]?.text !== ':' || !words.endsWith('.') || own.end > close.end) return undefined;
  const [first = '', ...rest] = context.text(mention);
  const isNoun = /^(?:NOUN|PROPN|X)$/.test(analysis.grammar.tags[mention.tokens.from] ?? '');
  const subject = [isNoun ? first : first.toLowerCase(), ...rest].join('');
  return { span: { start: mention.start, end: close.end }, text: `„${words.slice(0, -1)}“, ${verb.text} ${subject}.` };
}
