import { type Draft, isDetermined } from './draft.js';
import type { Sight } from './sight.js';

const conjunctions: ReadonlySet<string> = new Set(['und', 'sowie', '&']);

/**
 * "Müller und Schmidt", "Müller, Schmidt und Weber", "sowohl Müller als auch Schmidt" as one mention beside its parts, when all can speak and
 * nothing else stands between them.
 */
export function joinSpeakers(sight: Sight, drafts: readonly Draft[]): readonly Draft[] {
  const speaking = drafts.filter((draft) => draft.kind !== 'pronoun');
  const startsAt = new Map(speaking.map((draft) => [draft.tokens.from, draft]));
  const endsAt = new Map(speaking.map((draft) => [draft.tokens.to, draft]));
  return speaking.flatMap((last) => {
    const { to } = last.tokens;
    const at = to + (isClosedApposition(sight, last) ? 1 : 0);
    const next = behindConjunction(sight, last, at);
    const second = next === undefined ? undefined : startsAt.get(next);
    if (!second || !canJoin(sight, last, second)) return [];
    let first = last;
    for (let before = enumerated(sight, first, endsAt); before; before = enumerated(sight, first, endsAt))
      first = before;
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

/** Where the second one begins behind "und", "als auch" (with "sowohl"), "noch" (with "weder"). */
function behindConjunction({ tokens }: Sight, { tokens: { from } }: Draft, at: number): number | undefined {
  const normal = tokens[at]?.normal ?? '';
  if (conjunctions.has(normal)) return at + 1;
  const opener = tokens[from - 1]?.normal;
  if (opener === 'sowohl' && /^(?:als|wie)$/.test(normal) && tokens[at + 1]?.normal === 'auch') return at + 2;
  return opener === 'weder' && normal === 'noch' ? at + 1 : undefined;
}

/** "*Anna Ohm*, Max Kern und": one of the same kind before a comma, names before names, in no clause of its own. */
function enumerated(sight: Sight, first: Draft, endsAt: ReadonlyMap<number, Draft>): Draft | undefined {
  const comma = first.tokens.from - 1;
  const before = sight.tokens[comma]?.text === ',' ? endsAt.get(comma) : undefined;
  if (!before || before.kind !== first.kind || before.number !== first.number) return undefined;
  const clause = sight.clauseOf(before.head);
  const isFragment = sight.grammar.clauses[clause]?.verbs === undefined;
  return isFragment || clause === sight.clauseOf(first.head) ? before : undefined;
}

/** "Der Leiter des Amtes, Max Kern, und …": the comma that closes an apposition joins as well. */
const isClosedApposition = ({ tokens }: Sight, { tokens: { from, to } }: Draft): boolean =>
  tokens[to]?.text === ',' && tokens.slice(from, to).some((token) => token.text === ',');

/** In "der Bericht der Stadt und Augenzeugen" the two do not belong together. */
const isWithArticle = ({ grammar }: Sight, { tokens: { from } }: Draft): boolean => grammar.tags[from] === 'DET';

/** People with people, bodies with bodies, bare names with bare names; not "der Bericht der Polizei und | der Feuerwehr". */
function canJoin(sight: Sight, first: Draft, second: Draft): boolean {
  const { tokens, grammar } = sight;
  if (second.kind === 'role' && second.number === 'sg' && !isDetermined(sight, second)) return false;
  const isNamed = first.kind === 'name' && second.kind === 'name' && second.role !== undefined;
  const isAttributed =
    !isNamed && first.phrase !== undefined && first.tokens.to > (grammar.phrases[first.phrase]?.core.to ?? 0);
  if (isAttributed && /^(?:der|des)$/.test(tokens[second.tokens.from]?.normal ?? '')) return false;
  if (first.kind === 'role' && !isDetermined(sight, first) && second.kind === 'name') return false;
  const bodies = [first, second].filter((draft) => draft.kind === 'organisation').length;
  const isSeveral =
    second.kind === 'role' &&
    second.number === 'pl' &&
    grammar.phrases[first.phrase ?? -1]?.preposition === undefined &&
    isWithArticle(sight, first) === isWithArticle(sight, second);
  return bodies !== 1 || isSeveral || (first.name !== undefined && second.name !== undefined);
}
