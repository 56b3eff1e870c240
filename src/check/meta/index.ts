import { defineMetaCheck, type MetaCheck } from './meta-check.js';

export const unusedSuppression = defineMetaCheck({
  id: 'meta/unused-suppression',
  severity: 'warning',
  summary: {
    de: 'Eine Unterdrückung trifft keinen Befund.',
    en: 'A suppression meets no finding.',
  },
  rationale: {
    de: 'Ist der Anlass behoben, bliebe sie stehen und verdeckte später einen anderen Fehler.',
    en: 'When its cause is gone it would stay and hide another fault later.',
  },
  messages: {
    comment: {
      de: 'Diese Unterdrückung ({ids}) trifft keinen Befund. Bitte streichen.',
      en: 'This suppression ({ids}) meets no finding. Please remove it.',
    },
    sidecar: {
      de: '{at}: Diese Unterdrückung ({ids}) trifft keinen Befund. Bitte streichen.',
      en: '{at}: This suppression ({ids}) meets no finding. Please remove it.',
    },
    end: {
      de: '„wersagt-ignore-end“ ohne „wersagt-ignore-start“ davor. Bitte streichen.',
      en: '“wersagt-ignore-end” without “wersagt-ignore-start” before it. Please remove it.',
    },
  },
});

export const suppressionWithoutReason = defineMetaCheck({
  id: 'meta/suppression-without-reason',
  severity: 'info',
  summary: {
    de: 'Eine Unterdrückung nennt keinen Grund.',
    en: 'A suppression states no reason.',
  },
  rationale: {
    de: 'Wer den Text später liest, weiß sonst nicht, ob die Stelle geprüft wurde.',
    en: 'Whoever reads the text later would not know whether somebody looked at the place.',
  },
  messages: {
    comment: {
      de: 'Diese Unterdrückung nennt keinen Grund. Erwartet wird er hinter einem Doppelpunkt: „{example}“.',
      en: 'This suppression states no reason. It is expected behind a colon: “{example}”.',
    },
    sidecar: {
      de: '{at}: Diese Unterdrückung nennt keinen Grund. Erwartet wird „reason: …“.',
      en: '{at}: This suppression states no reason. Expected: “reason: …”.',
    },
  },
});

export const unknownRuleOrOption = defineMetaCheck({
  id: 'meta/unknown-rule-or-option',
  severity: 'error',
  summary: {
    de: 'Eine Unterdrückung nennt etwas, das es nicht gibt.',
    en: 'A suppression names something that does not exist.',
  },
  rationale: {
    de: 'Ein Schreibfehler unterdrückt nichts, und niemand merkt es.',
    en: 'A misspelt one suppresses nothing, and nobody notices.',
  },
  messages: {
    check: {
      de: '„{id}“ ist keine Prüfung und keine Gruppe.{suggestion} Alle nennt „wersagt checks“.',
      en: '“{id}” is no check and no group.{suggestion} “wersagt checks” lists all.',
    },
    directive: {
      de: '„{word}“ gibt es nicht. Möglich sind {words}.',
      en: 'There is no “{word}”. Possible are {words}.',
    },
    sidecar: { de: '{fault}', en: '{fault}' },
  },
});

export const staleBaseline = defineMetaCheck({
  id: 'meta/stale-baseline',
  severity: 'warning',
  summary: {
    de: 'Ein bekannter Befund kommt nicht mehr vor.',
    en: 'A known finding is there no more.',
  },
  rationale: {
    de: 'Ein Eintrag, der nichts mehr trifft, verdeckte denselben Fehler, wenn er wiederkehrt. Er lässt keinen Lauf scheitern.',
    en: 'An entry that meets nothing would hide the same fault when it comes back. It makes no run fail.',
  },
  messages: {
    gone: {
      de: 'Nicht mehr im Text: {check} („{words}“). „wersagt baseline prune“ streicht solche Einträge.',
      en: 'No longer in the text: {check} (“{words}”). “wersagt baseline prune” removes such entries.',
    },
  },
});

const inputDegraded = defineMetaCheck({
  id: 'meta/input-degraded',
  severity: 'warning',
  summary: {
    de: 'Ein Teil der Datei wurde nicht gelesen, wie er gemeint ist.',
    en: 'A part of the file was not read as it was meant.',
  },
  rationale: {
    de: 'Was nicht gelesen wurde, wurde nicht geprüft; das muss gesagt werden.',
    en: 'What was not read was not checked; that must be said.',
  },
  messages: {},
});

const unreadableFile = defineMetaCheck({
  id: 'meta/unreadable-file',
  severity: 'error',
  summary: {
    de: 'Eine Datei ließ sich nicht lesen.',
    en: 'A file could not be read.',
  },
  rationale: {
    de: 'Die anderen Dateien werden trotzdem geprüft; der Rückgabewert ist 2.',
    en: 'The other files are checked all the same; the exit code is 2.',
  },
  messages: {},
});

/** All of them, sorted by id. */
export const metaChecks: readonly MetaCheck[] = [
  inputDegraded,
  staleBaseline,
  suppressionWithoutReason,
  unknownRuleOrOption,
  unreadableFile,
  unusedSuppression,
];
