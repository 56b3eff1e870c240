import type { Mention } from '../../model/mention.js';
import type { Quotation } from '../../model/quotation.js';
import type { Speaker } from '../../model/speaker.js';
import { defineCheck } from '../check.js';
import type { CheckContext } from '../context.js';

/** „Nein“, sagte Kruse. Nowhere is told who Kruse is: no first name, no function, no party. */
export const speakerNeverIntroduced = defineCheck({
  id: 'attribution/speaker-never-introduced',
  severity: 'error',
  summary: {
    de: 'Ein Sprecher wird nur mit Nachnamen genannt und nie vorgestellt.',
    en: 'A speaker is named by surname alone and never introduced.',
  },
  rationale: {
    de: 'Bei der ersten Nennung stehen Vorname und Funktion; fehlt beides, ist meist ein Absatz gestrichen worden (rontaler.ch, „Namen“; Guardian, Annotation guidelines, rule 8).',
    en: 'First name and function stand at the first mention; where both are missing, a paragraph was mostly cut (rontaler.ch, “Namen”; Guardian, Annotation guidelines, rule 8).',
  },
  exceptions: {
    de: 'Steht der Name nicht hinter dem Verb eines Zitats, ist der Befund ein Hinweis. Künstlernamen und wer ohne Vornamen bekannt ist (Einstellung „known“); die Familie eines Vorgestellten.',
    en: 'Where the name does not stand behind the verb of a quotation, the finding is a hint. Stage names and those known without a first name (option “known”); the family of somebody introduced.',
  },
  options: {
    known: {
      default: [],
      meaning: { de: 'Namen, die keine Vorstellung brauchen.', en: 'Names that need no introduction.' },
    },
  },
  messages: {
    unknown: {
      de: '{name} kommt zu Wort und wird nirgends vorgestellt. Erwartet werden Vorname und Funktion.',
      en: '{name} speaks and is introduced nowhere. First name and function are expected.',
    },
  },
  examples: {
    fires: [
      'Der Rat tagte am Montag. „Nein, das werden wir nicht tun“, sagte [[Kruse]].',
      'Die Landrätin Anna Kruse sprach zuerst. „Wir warten noch auf die Zahlen“, sagte [[Vosskamp]] danach.',
    ],
    silent: [
      'Die Landrätin Anna Kruse sprach zuerst. „Wir warten noch“, sagte Kruse danach.',
      'Landrat Weber sprach zuerst. „Wir warten noch“, sagte Weber danach.',
      '„Wir warten noch“, sagte Kruse (SPD).',
      '„Wir warten noch“, so Matthias Freude, Präsident des Amtes.',
      'Im Streit hat Lunarien gedroht, den Hafen zu schließen. Die lunarische Flotte lief aus.',
    ],
  },
  *find(context, { known }) {
    const told = new Set<string>();
    const introduced = new Map<Speaker | undefined, boolean>();
    let adjectives: ReadonlySet<string> | undefined;
    for (const quotation of context.analysis.quotations) {
      const decision = context.attribution(quotation);
      const mention = context.mention(decision?.mention);
      const name = mention && nameOf(mention, decision?.cue, context);
      if (!mention || !name || told.has(name) || known.includes(name)) continue;
      const speaker = context.speaker(quotation);
      const isKnown = introduced.get(speaker) ?? isIntroduced(speaker, context);
      introduced.set(speaker, isKnown);
      if (isKnown) continue;
      const framed = isFramed(quotation, mention, context);
      if (!framed && (mention.kind === 'role' || context.sentence(mention.tokens.from)?.start === mention.start))
        continue;
      told.add(name);
      adjectives ??= adjectivesIn(context);
      if (isLand(name, adjectives)) continue;
      const confidence = decision?.confidence;
      yield {
        message: 'unknown',
        severity: framed ? 'error' : 'info',
        data: { name },
        span: mention,
        ...(confidence !== undefined && { confidence }),
      };
    }
  },
});

/** "Lunarien drohte", "die lunarische Flotte": a land, whose adjective the text has, and no person. */
const isLand = (name: string, adjectives: ReadonlySet<string>): boolean =>
  name.endsWith('ien') && adjectives.has(`${name.slice(0, -'ien'.length).toLowerCase()}isch`);

/** Adjectives in -isch without their endings. */
function adjectivesIn({ analysis }: CheckContext): ReadonlySet<string> {
  const adjectives = new Set<string>();
  for (const { normal } of analysis.tokens) {
    const at = normal.lastIndexOf('isch');
    if (at > 0 && /^(?:e[mnrs]?)?$/.test(normal.slice(at + 'isch'.length)))
      adjectives.add(normal.slice(0, at + 'isch'.length));
  }
  return adjectives;
}

/** One of the places where the speaker is named tells more than a word. */
const isIntroduced = (speaker: Speaker | undefined, context: CheckContext): boolean =>
  speaker?.mentions.some((id) => {
    const mention = context.mention(id);
    return mention !== undefined && !isBare(mention, context);
  }) ?? false;

/** The surname that is all that is told; a noun without an article beside a singular verb is a name, "sagte Hagemeister". */
function nameOf(mention: Mention, cueId: string | undefined, { analysis, speakerOf, cue }: CheckContext) {
  const word = analysis.tokens[mention.tokens.from]!;
  if (mention.tokens.to - mention.tokens.from > 1 || !/^\p{Lu}\p{Ll}/u.test(word.text)) return undefined;
  if (mention.kind === 'name') return speakerOf(mention.id)?.name;
  const clause = analysis.grammar.clauses[cue(cueId)?.clause ?? -1];
  return mention.kind === 'role' && clause?.verbs?.number === 'sg' ? word.text : undefined;
}

/** „…“, sagte Kruse: what stands behind the verb there is a name for certain. */
function isFramed(quotation: Quotation, { start, tokens }: Mention, { analysis }: CheckContext): boolean {
  const before = analysis.grammar.tags[tokens.from - 1];
  const isBehind = quotation.type === 'direct' && start > quotation.parts[0]!.end;
  return isBehind && (before === 'FIN' || analysis.tokens[tokens.from - 1]?.normal === 'so');
}

/** A single word without function or party; no noun before it („Sänger Kruse“), no bracket or apposition behind it. */
function isBare({ kind, role, party, title, tokens }: Mention, { analysis }: CheckContext): boolean {
  if (kind === 'pronoun') return true;
  if (tokens.to - tokens.from > 1 || (kind === 'name' && role) || party || title) return false;
  const before = analysis.grammar.tags[tokens.from - 1];
  const behind = analysis.tokens.slice(tokens.to, tokens.to + 2).map(({ text }) => text);
  if (before === 'NOUN' || before === 'PROPN' || before === 'ADJA') return false;
  if (/^(?:NOUN|PROPN|X)$/.test(analysis.grammar.tags[tokens.to] ?? '') && /^\p{Lu}/u.test(behind[0] ?? ''))
    return false;
  return behind[0] !== '(' && !(behind[0] === ',' && /^(?:der|die|das|ein|eine)$/.test(behind[1] ?? ''));
}
