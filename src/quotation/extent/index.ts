import type { MarkedStretch, QuotationExtent } from '../../model/quotation.js';
import { isBodyName, isSelfNamed } from './body-name.js';
import { isAnswer, isCalled, isClaimed, isClaimedDirectly, isJudged, isNaming, isTagged, isVerdict } from './claim.js';
import type { ExtentContext } from './context.js';
import {
  isAside,
  isFirstName,
  isListed,
  isNamed,
  isNameOf,
  isOwner,
  isOwnWord,
  isSoCalled,
  isSource,
  isSubject,
  isTitled,
} from './name.js';
import { namingNouns, precedingNoun, spokenNouns } from './noun.js';
import { longEnough, type Shape, shapeOf, short } from './shape.js';
import { isShown } from './shown.js';
import { isUsed } from './used.js';

/**
 * What a stretch in marks is. A whole sentence is a full quotation; words inside the author's sentence are a partial one when a cue claims
 * them ("nannte die Pläne „absurd“"), and else a mere term: a title, a name, irony (den „Abendkurier“, die „Traumfabrik“).
 */
export function extentOfStretch(stretch: MarkedStretch, context: ExtentContext): QuotationExtent {
  const shape = shapeOf(stretch, context);
  if (shape.words === 0) return 'term';
  if (context.heading) return shape.words >= short && !shape.nameLike ? 'heading' : 'term';
  if (
    (context.quoted && !isSaidWithin(stretch, shape, context)) ||
    isAside(stretch, shape, context) ||
    isSource(stretch, shape, context) ||
    isOwner(stretch, shape, context) ||
    isTitled(stretch, context)
  )
    return 'term';
  if (isBodyName(stretch, shape, context) || isSelfNamed(stretch, context)) return 'term';
  const noun = precedingNoun(stretch, context);
  const spoken = noun !== undefined && spokenNouns.has(noun);
  if (noun !== undefined && isUsed(noun, context)) return 'partial';
  if (noun !== undefined && !spoken && (namingNouns.has(noun) || isNameOf(noun, stretch, shape, context)))
    return 'term';
  const standsAlone = stretch.inner.from - 1 === context.sentence?.tokens.from;
  const colon = context.tokens[stretch.inner.from - 2]?.text === ':';
  if (colon && (shape.words >= longEnough || (!shape.nameLike && (context.cues.length > 0 || shape.finite))))
    return 'full';
  if (colon && isAnswer(stretch, context)) return 'full';
  if (shape.closed && (shape.finite || colon || (isWhole(stretch, context) && !shape.nameLike))) return 'full';
  if (standsAlone && shape.capital && isTagged(stretch, context)) return 'full';
  if (
    isCalled(stretch, context) ||
    (shape.words >= short && isShown(context)) ||
    isVerdict(stretch, shape, context) ||
    (standsAlone && isNaming(stretch, shape, context))
  )
    return 'partial';
  if (standsAlone && isFirstName(stretch, shape, context)) return 'term';
  if (shape.capital && !shape.finite && isListed(stretch, context)) return 'term';
  if (standsAlone && shape.finite && shape.words >= short && !isSubject(stretch, context)) return 'full';
  if (spoken) return 'full';
  if (shape.personal && !shape.nameLike) return shape.finite ? 'full' : 'partial';
  if (shape.nameLike && !(standsAlone && shape.words >= longEnough)) return 'term';
  if (shape.words >= (shape.capital && !shape.predicate ? longEnough : short))
    return shape.finite && shape.words > short ? 'full' : 'partial';
  if (shape.opensLikeSentence) return isClaimedDirectly(stretch, shape, context) ? 'full' : 'term';
  if (noun !== undefined && shape.capital && shape.words <= short && !isJudged(context)) return 'term';
  if (isSoCalled(stretch, context) || isNamed(stretch, context)) return 'term';
  if (isOwnWord(stretch, shape, context)) return 'term';
  return isClaimed(stretch, shape, context) ? 'partial' : 'term';
}

/** „Weder jetzt noch später.“ The marks hold the sentence from its first word to its stop. */
const isWhole = ({ inner }: MarkedStretch, { sentence }: ExtentContext): boolean =>
  inner.from - 1 === sentence?.tokens.from && inner.to + 1 >= sentence.tokens.to;

/** „Mein Vater sagte immer: ‚Was im Hof steht, gehört uns allen.‘“ A whole sentence behind a colon is quoted within a quotation, too. */
const isSaidWithin = ({ inner }: MarkedStretch, shape: Shape, { tokens }: ExtentContext): boolean =>
  (shape.closed || (shape.finite && shape.words > short)) && tokens[inner.from - 2]?.text === ':';
