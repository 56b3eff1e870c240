import type { Severity, Suggestion } from '../model/finding.js';
import type { Span } from '../model/span.js';
import type { CheckContext } from './context.js';

/** A text of the program in the languages it speaks. */
export interface Bilingual {
  readonly de: string;
  readonly en: string;
}

/** What a house may set: a switch, a number, a list of words. */
export type OptionValue = boolean | number | readonly string[];

export interface CheckOption<Value extends OptionValue = OptionValue> {
  readonly default: Value;
  readonly meaning: Bilingual;
}

type Widened<Value extends OptionValue> = Value extends boolean
  ? boolean
  : Value extends number
    ? number
    : readonly string[];

/** The values that a check is run with, by the names of its options. */
export type OptionValues<Options extends Readonly<Record<string, OptionValue>>> = {
  readonly [Name in keyof Options]: Widened<Options[Name]>;
};

export type MessageData = Readonly<Record<string, string>>;

/** What a check found; its words, place in the list and final severity come later. */
export interface Problem<MessageId extends string = string> {
  readonly message: MessageId;
  readonly data?: MessageData;
  readonly span: Span;
  /** Places that explain it, each with a message of the same table. */
  readonly related?: readonly { readonly span: Span; readonly message: MessageId; readonly data?: MessageData }[];
  readonly suggestion?: Suggestion;
  /** Milder than the check's own where the case is less certain. */
  readonly severity?: Severity;
  /** Precision of the attribution that it rests on, 0 to 1. */
  readonly confidence?: number;
}

/**
 * One defect that a sub-editor would mark. Its examples are documentation and test at once: `[[…]]` marks the places where
 * it fires; paragraphs are parted by a blank line.
 */
export interface Check<
  MessageId extends string = string,
  Options extends Readonly<Record<string, OptionValue>> = Readonly<Record<string, OptionValue>>,
> {
  /** `group/defect`, for ever. */
  readonly id: string;
  readonly severity: Severity;
  /** Not every house wants it: it runs where it is selected, or given a level, by its own id. */
  readonly optional?: true;
  readonly summary: Bilingual;
  /** Why it is a defect, with the source of the rule. */
  readonly rationale: Bilingual;
  /** When it stays silent on purpose. */
  readonly exceptions?: Bilingual;
  /** What differs from house to house, by name. */
  readonly options?: { readonly [Name in keyof Options]: CheckOption<Options[Name]> };
  /** What was found, then what was expected; `{name}` is filled in from the data. */
  readonly messages: Readonly<Record<MessageId, Bilingual>>;
  readonly examples: { readonly fires: readonly string[]; readonly silent: readonly string[] };
  find(context: CheckContext, options: OptionValues<Options>): Iterable<Problem<MessageId>>;
}

/** Types a check by its own messages and hands it on unchanged. */
export const defineCheck = <MessageId extends string, Options extends Readonly<Record<string, OptionValue>>>(
  check: Check<MessageId, Options>,
): Check => check as unknown as Check;
