import type { Cue } from '../model/cue.js';

/** A cue before all cues of the text are put in order and numbered. */
export type FoundCue = Omit<Cue, 'id' | 'spans'>;
