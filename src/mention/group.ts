import type { Draft } from './draft.js';
import type { Sight } from './sight.js';

const conjunctions: ReadonlySet<string> = new Set(['und', 'sowie', '&']);

/** "Müller und Schmidt" as one mention beside its two parts, when both can speak and nothing else stands between them. */
export function joinSpeakers(sight: Sight, drafts: readonly Draft[]): readonly Draft[] {
  const { tokens } = sight;
  const speaking = drafts.filter((draft) => draft.kind !== 'pronoun');
  const startsAt = new Map(speaking.map((draft) => [draft.tokens.from, draft]));
  return speaking.flatMap((first) => {
    const at = first.tokens.to + (isClosedApposition(sight, first) ? 1 : 0);
    if (!conjunctions.has(tokens[at]?.normal ?? '')) return [];
    const second = startsAt.get(at + 1);
    if (!second || !canJoin(sight, first, second)) return [];
    return [
      {
        kind: first.kind,
        tokens: { from: first.tokens.from, to: second.tokens.to },
        head: second.head,
        number: 'pl' as const,
        definite: true,
      },
    ];
  });
}

/** "Der Leiter des Amtes, Max Kern, und …": the comma that closes an apposition joins as well. */
const isClosedApposition = ({ tokens }: Sight, { tokens: { from, to } }: Draft): boolean =>
  tokens[to]?.text === ',' && tokens.slice(from, to).some((token) => token.text === ',');

/** People with people, bodies with bodies, bare names with bare names; not "der Bericht der Polizei und | der Feuerwehr". */
function canJoin({ tokens, grammar }: Sight, first: Draft, second: Draft): boolean {
  if (second.kind === 'role' && second.number === 'sg' && !second.definite) return false;
  const isAttributed = first.phrase !== undefined && first.tokens.to > (grammar.phrases[first.phrase]?.core.to ?? 0);
  if (isAttributed && /^(?:der|des)$/.test(tokens[second.tokens.from]?.normal ?? '')) return false;
  if (first.kind === 'role' && !first.definite && second.kind === 'name') return false;
  const bodies = [first, second].filter((draft) => draft.kind === 'organisation').length;
  return bodies !== 1 || (first.name !== undefined && second.name !== undefined);
}
