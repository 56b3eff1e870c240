import { dirname } from 'node:path';
import type { ProfileName } from '../config/profiles.js';
import type { Locale } from '../model/locale.js';
import { EXIT, type ExitCode, type Io } from './io.js';
import { message } from './messages.js';

export interface InitArguments {
  readonly profile: ProfileName;
  readonly locale: Locale;
}

const NAME = 'wersagt.config.yaml';

/** `wersagt init`: writes a configuration to begin with, unless the folder has one. */
export async function init({ profile, locale }: InitArguments, io: Io): Promise<ExitCode> {
  const found = await io.files.configFor(io.cwd);
  if (found !== undefined && dirname(found) === io.cwd) {
    io.err(`wersagt: ${found.slice(io.cwd.length + 1)}: ${message('config-exists', locale)}\n`);
    return EXIT.wrong;
  }
  await io.files.write(NAME, TEMPLATE[locale](profile));
  io.err(`${NAME}: ${message('config-written', locale)}\n`);
  return EXIT.ok;
}

const SCHEMA = '# yaml-language-server: $schema=./node_modules/wersagt/dist/config.schema.json\n';

const TEMPLATE: Readonly<Record<Locale, (profile: ProfileName) => string>> = {
  de: (
    profile,
  ) => `${SCHEMA}# Was hier steht, gilt für diesen Ordner und die darunter. „wersagt config --show-origin“ zeigt, was gilt.

# agentur, zeitung, schweiz, buch, streng oder meinung
profile: ${profile}

# Schweregrad je Prüfung oder Gruppe: off, info, warning oder error. „wersagt checks“ nennt alle.
# levels:
#   attribution/loaded-verb: off
#   punctuation: info

# Ab welchem Schweregrad der Rückgabewert 1 ist.
failOn: error

# Personen, die die Redaktion kennt, hier oder in einer Datei (YAML, JSON, CSV).
# people:
#   - name: Karla Ruhl
#     functions: [Bürgermeisterin]

# overrides:
#   - files: 'kommentare/**'
#     profile: meinung
`,
  en: (
    profile,
  ) => `${SCHEMA}# Holds for this folder and those below it. “wersagt config --show-origin” shows what holds.

# agentur, zeitung, schweiz, buch, streng or meinung
profile: ${profile}

# Severity by check or group: off, info, warning or error. “wersagt checks” lists all.
# levels:
#   attribution/loaded-verb: off
#   punctuation: info

# The severity from which the exit code is 1.
failOn: error
locale: en

# People whom the newsroom knows, here or in a file (YAML, JSON, CSV).
# people:
#   - name: Karla Ruhl
#     functions: [Bürgermeisterin]

# overrides:
#   - files: 'kommentare/**'
#     profile: meinung
`,
};
