import { lilconfig } from 'lilconfig';

/** Finds the configuration of a folder: the closest file at or above it, up to the home folder or the root. */
export function configSearch(): (folder: string) => Promise<string | undefined> {
  const { search } = lilconfig('wersagt', { searchPlaces: PLACES, loaders: { noExt: found, ...LOADERS } });
  return async (folder) => (await search(folder))?.filepath;
}

/** Of several in one folder the first one counts. */
export const PLACES = [
  'wersagt.config.json',
  'wersagt.config.yaml',
  'wersagt.config.yml',
  '.wersagtrc',
  '.wersagtrc.json',
  '.wersagtrc.yaml',
  '.wersagtrc.yml',
  'package.json',
];

/** Only the place is asked for here; a package without our key is passed over. */
const found = (path: string, text: string): unknown => (path.endsWith('package.json') ? manifest(text) : true);
const LOADERS = { '.json': found, '.yaml': found, '.yml': found };

function manifest(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return {};
  }
}
