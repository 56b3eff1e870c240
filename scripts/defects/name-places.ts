import type { Mention } from '../../src/model/mention.js';
import type { Span } from '../../src/model/span.js';
import type { Article } from './defect.js';

/** One place where a person with a first name is named. */
interface NamePlace {
  readonly mention: Mention;
  /** The name alone, without function; its surname where no first name stands there. */
  readonly span: Span;
  readonly isFull: boolean;
}

/** A person with all places where the name stands as it is, no genitive. */
export interface NamedPerson {
  readonly name: string;
  readonly given: string;
  readonly surname: string;
  readonly gender: 'f' | 'm' | undefined;
  readonly places: readonly NamePlace[];
}

export const namedPeople = ({ people, context }: Article): readonly NamedPerson[] =>
  people.map(({ name, mentions }) => {
    const [given = '', surname = ''] = [name.split(' ').slice(0, -1).join(' '), name.split(' ').at(-1)];
    const rows = mentions.flatMap((id) => context.mention(id) ?? []).filter(({ kind }) => kind === 'name');
    const gender = rows.find((row) => row.gender === 'f' || row.gender === 'm')?.gender;
    const places = rows.flatMap((mention) => {
      const words = context.text(mention);
      const isFull = words.includes(name);
      const at = mention.start + words.indexOf(isFull ? name : surname);
      const span = { start: at, end: at + (isFull ? name : surname).length };
      const behind = context.text({ start: span.end, end: span.end + 1 });
      return at < mention.start || /[\p{L}’'-]/u.test(behind) ? [] : [{ mention, span, isFull }];
    });
    return { name, given, surname, gender: gender === 'n' ? undefined : gender, places };
  });
