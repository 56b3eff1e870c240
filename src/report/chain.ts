import type { Analysis } from '../model/analysis.js';
import type { Mention } from '../model/mention.js';
import type { Link, Speaker } from '../model/speaker.js';

/** Why a mention means its speaker. */
export interface Reason {
  readonly resolver: string;
  /** From the mention over the one that it takes up and the nearest name to the fullest name; at most four, none twice. */
  readonly chain: readonly Mention[];
  /** Names of other speakers that fitted as well. */
  readonly rivals: readonly string[];
}

/** Answers why a mention means its speaker, in constant time; undefined for mentions without a link. */
export function reasonsIn({ mentions, speakers, links }: Analysis): (mention: string) => Reason | undefined {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]));
  const linkOf = new Map(links.map((link) => [link.mention, link]));
  const speakerOf = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const named = nearestNames(mentions, linkOf);
  const fullest = new Map(speakers.map((speaker) => [speaker.id, fullestOf(speaker, byId)]));
  return (id) => {
    const link = linkOf.get(id);
    const mention = byId.get(id);
    if (!link || !mention) return undefined;
    const next = link.evidence[0];
    const steps = [mention, next === undefined ? undefined : byId.get(next), named.get(id), fullest.get(link.speaker)];
    const chain = [...new Set(steps.filter((step) => step !== undefined))];
    const full = chain.findIndex(({ name }) => name !== undefined && name === speakerOf.get(link.speaker)?.name);
    return {
      resolver: link.resolver,
      chain: full < 0 ? chain : chain.slice(0, full + 1),
      rivals: link.rivals.flatMap((rival) => speakerOf.get(rival)?.name ?? []),
    };
  };
}

/** For each mention the nearest one with a name along its evidence, itself included. Evidence ends before what rests on it. */
function nearestNames(
  mentions: readonly Mention[],
  linkOf: ReadonlyMap<string, Link>,
): ReadonlyMap<string, Mention | undefined> {
  const found = new Map<string, Mention | undefined>();
  const innerFirst = [...mentions].sort((a, b) => a.tokens.to - b.tokens.to || b.tokens.from - a.tokens.from);
  for (const mention of innerFirst) {
    const link = linkOf.get(mention.id);
    const next = link?.evidence[0];
    const isSame = next !== undefined && linkOf.get(next)?.speaker === link?.speaker;
    found.set(mention.id, mention.name !== undefined ? mention : isSame ? found.get(next) : undefined);
  }
  return found;
}

/** The first mention under the speaker's name; none where the name is put together or comes from the newsroom's list. */
const fullestOf = ({ name, mentions }: Speaker, byId: ReadonlyMap<string, Mention>): Mention | undefined => {
  const id = mentions.find((mention) => byId.get(mention)?.name === name);
  return id === undefined ? undefined : byId.get(id);
};
