import { isAbsolute, relative, resolve, sep } from 'node:path';
import type { Locale } from '../model/locale.js';
import type { CheckedFile, CheckRun, Format, Writer } from '../report/formats/format.js';
import { formats } from '../report/formats/index.js';
import { stepSummary } from '../report/formats/markdown.js';
import { ClosedPipe, type Io, type Sink, WrongUse } from './io.js';
import { message } from './messages.js';

/** A format and where it goes: a file, or standard output. */
interface Destination {
  readonly format: Format;
  readonly file?: string;
  readonly append?: boolean;
}

/** All reports of a run. */
export interface Reports {
  add(file: CheckedFile): Promise<void>;
  /** Writes what comes last and closes all files. */
  end(): Promise<void>;
}

/** What `--format` says, `NAME` or `NAME=FILE`, once or several times; throws `WrongUse`. */
export function destinationsOf(words: readonly string[], locale: Locale): readonly Destination[] {
  const destinations = words.map((word): Destination => {
    const [, name, file] = /^([^=]*)(?:=(.*))?$/s.exec(word) as unknown as [string, string, string?];
    const format = formats.find((row) => row.name === name);
    if (!format) {
      const names = formats.map((row) => row.name).join(', ');
      throw new WrongUse(message('unknown-format', locale, { name, names }));
    }
    if (file === '') throw new WrongUse(message('format-without-file', locale, { name }));
    return file === undefined || file === '-' ? { format } : { format, file };
  });
  const places = new Map<string, string>();
  for (const { format, file = '' } of destinations) {
    const other = places.get(file);
    if (other !== undefined)
      throw new WrongUse(
        message('same-destination', locale, {
          first: other,
          second: format.name,
          file: file || message('standard-output', locale),
        }),
      );
    places.set(file, format.name);
  }
  return destinations;
}

/** Opens all files before any of the articles is read, so that a wrong path is known at once; throws `WrongUse`. */
export async function openReports(
  destinations: readonly Destination[],
  run: CheckRun,
  articles: readonly string[],
  io: Io,
): Promise<Reports> {
  const read = new Set(articles.map((path) => resolve(io.cwd, path)));
  const over = destinations.find(({ file }) => file !== undefined && read.has(resolve(io.cwd, file)));
  if (over) throw new WrongUse(message('report-over-article', run.locale, { file: over.file ?? '' }));
  const summary = io.env.GITHUB_STEP_SUMMARY;
  const isAnnotated = destinations.some(({ format }) => format.name === 'github');
  const all = [
    ...destinations,
    ...(summary && isAnnotated ? [{ format: stepSummary, file: summary, append: true }] : []),
  ];
  const open: { readonly writer: Writer; readonly sink: Sink }[] = [];
  for (const destination of all) {
    const { format, file } = destination;
    const sink = file === undefined ? standardOutput(io, all.length > 1) : await fileSink(destination, file, run, io);
    open.push({ writer: format.open({ ...run, colour: run.colour && file === undefined }), sink });
  }
  return {
    async add(file) {
      for (const { writer, sink } of open) await sink.write(writer.add(file));
    },
    async end() {
      for (const { writer, sink } of open) {
        await sink.write(writer.end());
        await sink.close();
      }
    },
  };
}

/** Where nobody reads standard output any more, the files are written all the same. */
function standardOutput(io: Io, isOneOfMany: boolean): Sink {
  let closed = false;
  return {
    async write(text) {
      if (closed || text === '') return;
      try {
        await io.out(text);
      } catch (error) {
        if (!isOneOfMany || !(error instanceof ClosedPipe)) throw error;
        closed = true;
      }
    },
    close: async () => {},
  };
}

async function fileSink({ append }: Destination, file: string, { locale }: CheckRun, io: Io): Promise<Sink> {
  const said = async <Value>(work: Promise<Value>): Promise<Value> => {
    try {
      return await work;
    } catch (error) {
      const reason = (error as NodeJS.ErrnoException).code ?? String(error);
      throw new WrongUse(message('unwritable', locale, { file, reason }));
    }
  };
  const sink = await said(io.files.open(file, append === true));
  return { write: (text) => said(sink.write(text)), close: () => said(sink.close()) };
}

/** The path of an article as a service needs it that knows the whole repository: from its root where the environment names it. */
export function pathInRepository(name: string, { cwd, env }: Io): string {
  const whole = resolve(cwd, name);
  const roots = [env.GITHUB_WORKSPACE, env.CI_PROJECT_DIR, cwd].filter((root) => root !== undefined && root !== '');
  const inside = roots
    .map((root) => relative(root as string, whole))
    .find((path) => !/^\.\.(?:[\\/]|$)/.test(path) && !isAbsolute(path));
  return (inside ?? name).split(sep).join('/');
}
