import type { Quotation } from '../../model/quotation.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';
import { placeOf } from '../similar-quotations.js';

/** Three quotations of one speaker with nothing between them but frames. */
export const quoteRun = defineCheck({
  id: 'attribution/quote-run',
  severity: 'info',
  optional: true,
  summary: {
    de: 'Mehrere Zitate eines Sprechers stehen ohne Text dazwischen.',
    en: 'Several quotations of one speaker stand without prose between them.',
  },
  rationale: {
    de: 'Ein Bericht ordnet ein; wer drei Zitate aneinanderreiht, lässt den Sprecher den Artikel schreiben (journalistensprache.de, „Zitate“: Wechsel von Zitat und Wiedergabe).',
    en: 'A report puts things in their place; three quotations in a row let the speaker write the article (journalistensprache.de, “Zitate”: alternate quotation and report).',
  },
  exceptions: {
    de: 'Interviews. Deshalb nur auf Wunsch.',
    en: 'Interviews, so it runs on request only.',
  },
  options: {
    quotations: {
      default: 3,
      meaning: { de: 'So viele Zitate sind eine Reihe.', en: 'As many quotations are a run.' },
    },
  },
  messages: {
    run: {
      de: 'Hier steht das {count}. Zitat von {speaker} in Folge. Erwartet wird Text dazwischen.',
      en: 'This is quotation number {count} of {speaker} in a row. Prose between them is expected.',
    },
  },
  examples: {
    fires: [
      '„Wir gehen jetzt“, sagte Anna Kruse. „Es ist schon spät“, sagte sie. [[„Das Licht ist aus“]], sagte Kruse.',
      '„Der Hafen ist voll“, sagte Jan Weber. „Das Wasser steigt“, fügte er hinzu. [[„Wir müssen handeln“]], sagte Weber.',
    ],
    silent: [
      '„Wir gehen jetzt“, sagte Anna Kruse. „Es ist schon spät“, sagte sie. Dann ging das Licht aus. „Das Licht ist aus“, sagte Kruse.',
      '„Wir gehen jetzt“, sagte Anna Kruse. „Es ist schon spät“, sagte Jan Weber. „Das Licht ist aus“, sagte Kruse.',
    ],
  },
  *find(context, { quotations: least }) {
    let length = 0;
    let last: Quotation | undefined;
    for (const quotation of context.analysis.quotations) {
      if (quotation.type !== 'direct' || quotation.extent !== 'full' || quotation.inside || quotation.continues)
        continue;
      const speaker = context.speaker(quotation);
      const goesOn = last && speaker && context.speaker(last) === speaker && isNext(last, quotation, context);
      length = goesOn ? length + 1 : 1;
      last = quotation;
      if (length !== least || !speaker) continue;
      yield { message: 'run', data: { count: String(length), speaker: speaker.name }, span: placeOf(quotation) };
    }
  },
});

/** No sentence stands between the two that holds nothing of either. */
function isNext(a: Quotation, b: Quotation, { sentence, tokenAt }: CheckContext): boolean {
  const end = sentence(tokenAt(placeOf(a).end) - 1)?.index ?? 0;
  return (sentence(tokenAt(placeOf(b).start))?.index ?? 0) - end <= 1;
}
