import type { Draft } from './draft.js';
import type { Sight } from './sight.js';

const conjunctions: ReadonlySet<string> = new Set(['und', 'sowie', '&']);

/** "Müller und Schmidt" as one mention beside its two parts, when both can speak and nothing else stands between them. */
export function joinSpeakers({ tokens }: Sight, drafts: readonly Draft[]): readonly Draft[] {
  const speaking = drafts.filter((draft) => draft.kind !== 'pronoun');
  const startsAt = new Map(speaking.map((draft) => [draft.tokens.from, draft]));
  return speaking.flatMap((first) => {
    const at = first.tokens.to;
    if (!conjunctions.has(tokens[at]?.normal ?? '')) return [];
    const second = startsAt.get(at + 1);
    if (!second || (first.kind === 'organisation') !== (second.kind === 'organisation')) return [];
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
