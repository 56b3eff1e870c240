import type { SpeakerRow } from '../dossier/speaker-rows.js';
import { type Html, html } from './html.js';
import { speakerClass } from './palette.js';

/** The sign of a speaker: initials on the speaker's colour. The name stands beside it, so a screen reader passes over it. */
export const badge = (speaker: Pick<SpeakerRow, 'number' | 'initials'> | undefined): Html =>
  html`<span class="badge ${speakerClass(speaker)}" aria-hidden="true">${speaker?.initials ?? '?'}</span>`;
