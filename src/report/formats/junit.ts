import { mayFail, reaches } from '../../model/finding.js';
import { placesIn } from '../places.js';
import type { FindingResult } from '../result.js';
import { WORDS } from '../wording.js';
import { type CheckedFile, collected } from './format.js';
import { escaped, tag, XML } from './xml.js';

/**
 * The XML of JUnit as Jenkins and GitLab read it: a suite for each file, a case for each finding, and one that passes where
 * there is none. A case fails where the run does, from `--fail-on` up; below it the finding is told and the case passes; what
 * is suppressed or known is skipped.
 */
export const junit = collected('junit', suiteOf, (suites) => {
  const totals = sums(suites.map(({ counts }) => counts));
  const texts = suites.map(({ text }) => text);
  return `${XML}<${tag('testsuites', { name: 'wersagt', ...totals, time: 0 })}>\n${texts.join('')}</testsuites>\n`;
});

interface Suite {
  readonly counts: Counts;
  readonly text: string;
}

interface Counts {
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

type Outcome = 'failure' | 'error' | 'skipped' | 'passed';

function suiteOf(file: CheckedFile): readonly Suite[] {
  const { result, source } = file;
  const place = placesIn(source, 'junit');
  const cases = result.findings.map((finding) => {
    const outcome = outcomeOf(finding, file);
    const { line, column } = place(finding).start;
    const name = `${line}:${column} ${finding.check}`;
    const attributes = { name, classname: result.name, file: result.name, line, time: 0 };
    const at = `${result.name}:${line}:${column}`;
    return { outcome, text: `    <${tag('testcase', attributes)}>${bodyOf(finding, outcome, at, file)}</testcase>\n` };
  });
  if (cases.length === 0) {
    const attributes = { name: WORDS[file.locale].clean, classname: result.name, file: result.name, time: 0 };
    cases.push({ outcome: 'passed', text: `    <${tag('testcase', attributes)}/>\n` });
  }
  const numberOf = (outcome: Outcome) => cases.filter((row) => row.outcome === outcome).length;
  const counts = {
    tests: cases.length,
    failures: numberOf('failure'),
    errors: numberOf('error'),
    skipped: numberOf('skipped'),
  };
  const texts = cases.map(({ text }) => text).join('');
  return [
    { counts, text: `  <${tag('testsuite', { name: result.name, ...counts, time: 0 })}>\n${texts}  </testsuite>\n` },
  ];
}

function outcomeOf(finding: FindingResult, { failOn }: CheckedFile): Outcome {
  const { suppressed, known, check, severity } = finding;
  if (suppressed || known) return 'skipped';
  if (check === 'meta/unreadable-file') return 'error';
  return mayFail(finding) && reaches(severity, failOn) ? 'failure' : 'passed';
}

function bodyOf(finding: FindingResult, outcome: Outcome, at: string, { locale }: CheckedFile): string {
  const { message, severity, suppressed } = finding;
  const text = escaped(`${at}: ${severity}: ${message}`);
  if (outcome === 'passed') return `<system-out>${text}</system-out>`;
  if (outcome === 'skipped')
    return `<${tag('skipped', { message: suppressed ? (suppressed.reason ?? message) : WORDS[locale].inBaseline })}/>`;
  return `<${tag(outcome, { message, type: severity })}>${text}</${outcome}>`;
}

const sums = (all: readonly Counts[]): Counts => ({
  tests: sum(all.map(({ tests }) => tests)),
  failures: sum(all.map(({ failures }) => failures)),
  errors: sum(all.map(({ errors }) => errors)),
  skipped: sum(all.map(({ skipped }) => skipped)),
});

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0);
