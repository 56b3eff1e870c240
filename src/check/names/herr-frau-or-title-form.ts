import type { Mention } from '../../model/mention.js';
import { defineCheck } from '../check.js';

/** Herr Kruse in a news item; Dr. Kruse here and Kruse there. */
export const herrFrauOrTitleForm = defineCheck({
  id: 'names/herr-frau-or-title-form',
  severity: 'info',
  optional: true,
  summary: {
    de: 'Anrede oder Titel vor einem Namen.',
    en: 'A form of address or an academic title before a name.',
  },
  rationale: {
    de: 'Nachrichten nennen Namen ohne „Herr“ und „Frau“, akademische Titel nach Hausstil überall oder nirgends (dpa-Praxis; journalistensprache.de, „Namen“).',
    en: 'News names people without “Herr” and “Frau”, academic titles everywhere or nowhere as the house has it (practice of dpa; journalistensprache.de, “Namen”).',
  },
  exceptions: {
    de: 'Zitate. Glossen und Schweizer Zeitungen wollen die Anrede; deshalb nur auf Wunsch.',
    en: 'Quotations. Columns and Swiss papers want the form of address, so it runs on request only.',
  },
  options: {
    titles: {
      default: true,
      meaning: { de: 'Auch akademische Titel melden.', en: 'Report academic titles too.' },
    },
  },
  messages: {
    address: {
      de: 'Vor „{name}“ steht „{form}“. Erwartet wird der Name ohne Anrede.',
      en: '“{form}” stands before “{name}”. The name without it is expected.',
    },
    title: {
      de: 'Vor „{name}“ steht „{form}“. Erwartet wird der Name, wie ihn das Haus sonst schreibt.',
      en: '“{form}” stands before “{name}”. The name is expected as the house writes it elsewhere.',
    },
  },
  examples: {
    fires: ['Am Montag sprach [[Herr Kruse]] zuerst.', 'Am Montag sprach [[Dr. Anna Kruse]] zuerst.'],
    silent: ['Am Montag sprach Anna Kruse zuerst.', '„Mit Herrn Kruse rede ich nicht“, sagte Anna Weber.'],
  },
  *find({ analysis, isQuoted, text }, { titles }) {
    for (const mention of analysis.mentions) {
      if (mention.kind !== 'name' || isQuoted(mention)) continue;
      const form = FORMS.exec(text(mention))?.[0];
      const message = form && /^(?:Herrn?|Frau)$/.test(form) ? 'address' : 'title';
      if (!form || (message === 'title' && !titles)) continue;
      yield { message, data: { form, name: nameOf(mention) }, span: mention };
    }
  },
});

const FORMS = /^(?:Herrn?|Frau|Prof(?:\.|essor(?:in)?)|Dr\.)(?=\s)/u;

const nameOf = ({ name }: Mention): string => name ?? '';
