import type { SpeakerRow } from '../dossier/speaker-rows.js';

/** Colours in the style sheet; the eleventh speaker has that of the first, and is told by initials. */
const COLOURS = 10;

/** Class that brings the colour of a speaker; `s0` is grey, for nobody. */
export const speakerClass = (speaker: Pick<SpeakerRow, 'number'> | undefined): string =>
  speaker ? `s${((speaker.number - 1) % COLOURS) + 1}` : 's0';
