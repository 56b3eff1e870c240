import { defineCheck } from '../check.js';

/** Verbs that say more about the speaker's honesty than about the words: behaupten, zugeben, einräumen. */
export const loadedVerb = defineCheck({
  id: 'attribution/loaded-verb',
  severity: 'info',
  summary: {
    de: 'Das Verb des Begleitsatzes wertet.',
    en: 'The verb of the frame judges the speaker.',
  },
  rationale: {
    de: '„Behaupten“ stellt das Gesagte in Zweifel, „zugeben“ unterstellt eine Schuld; Leser folgen dem Verb, ohne es zu merken. Nachrichten bleiben bei „sagen“ (Gender Gap Tracker: „stated“ gegen „claimed“; Reuters Handbook, „said“).',
    en: '“Behaupten” casts doubt on what is said, “zugeben” implies guilt; readers follow the verb unawares. News keeps to “sagen” (Gender Gap Tracker: stated versus claimed; Reuters Handbook, “said”).',
  },
  exceptions: {
    de: 'Geständnisse: Verben wie „gestehen“, wo im selben Satz von Polizei, Gericht oder einem Geständnis die Rede ist.',
    en: 'Confessions: verbs such as “gestehen” where the sentence speaks of police, a court or a confession.',
  },
  options: {
    verbs: {
      default: [
        'beichten',
        'behaupten',
        'bekennen',
        'beteuern',
        'brüsten',
        'einräumen',
        'enthüllen',
        'faseln',
        'gestehen',
        'herumdrucksen',
        'höhnen',
        'jammern',
        'keifen',
        'lamentieren',
        'lästern',
        'nörgeln',
        'orakeln',
        'palavern',
        'poltern',
        'prahlen',
        'schwadronieren',
        'unterstellen',
        'wettern',
        'zugeben',
      ],
      meaning: {
        de: 'Verben im Infinitiv, die gemeldet werden.',
        en: 'Verbs that are reported, in the infinitive.',
      },
    },
  },
  messages: {
    loaded: {
      de: 'Das Verb „{verb}“ wertet, was {speaker} sagt. Erwartet wird ein neutrales Verb wie „sagen“.',
      en: 'The verb “{verb}” judges what {speaker} says. A neutral verb such as “sagen” is expected.',
    },
  },
  examples: {
    fires: [
      '„Ich war dort“, [[behauptete]] Anna Kruse.',
      'Jan Weber [[räumte]] am Montag ein, dass der Hafen zu klein sei.',
    ],
    silent: [
      '„Ich war dort“, sagte Anna Kruse.',
      'Der Angeklagte gestand vor Gericht, das Boot gestohlen zu haben.',
      'Die Mannschaft behauptete ihren Platz an der Spitze.',
      'Niemand behauptet, früher sei alles besser gewesen.',
    ],
  },
  *find(context, { verbs }) {
    const { analysis, attribution, cue, text, sentence, tokenAt, speaker } = context;
    const loaded = new Set(verbs);
    const told = new Set<string>();
    for (const quotation of analysis.quotations) {
      const decision = attribution(quotation);
      const found = cue(decision?.cue ?? quotation.cue);
      const span = found?.spans[0];
      if (!found || !span || found.kind !== 'verb' || !loaded.has(found.lemma) || told.has(found.id)) continue;
      const around = sentence(tokenAt(span.start));
      if (NOBODY.test(context.text(context.mention(decision?.mention) ?? { start: 0, end: 0 }))) continue;
      if (CONFESSING.has(found.lemma) && around && TRIAL.test(text(around))) continue;
      told.add(found.id);
      yield { message: 'loaded', data: { verb: found.lemma, speaker: speaker(quotation)?.name ?? '…' }, span };
    }
  },
});

/** "Niemand behauptet, …": nobody is judged. */
const NOBODY = /^(?:niemand|keine?r?|man)$/i;
const CONFESSING: ReadonlySet<string> = new Set(['beichten', 'einräumen', 'gestehen', 'zugeben']);
const TRIAL = /angeklagt|beschuldigt|ermittl|geständ|gericht|haft|polizei|prozess|täter|verdächtig|vernehmung|tat\b/i;
