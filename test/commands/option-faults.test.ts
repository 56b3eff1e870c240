import { describe, expect, it } from 'vitest';
import { optionFaults } from '../../src/commands/option-faults.js';
import type { CheckSettings } from '../../src/config/rule.js';

const faults = (options: CheckSettings) => [...optionFaults(options, 'de')];

describe('options of checks', () => {
  it('are as the checks say', () => {
    expect(
      faults({
        'attribution/quote-run': { quotations: 4 },
        'attribution/vague-source': { reports: false },
        'names/first-mention-no-first-name': { known: ['Ruhl'] },
      }),
    ).toEqual([]);
    expect(faults({})).toEqual([]);
  });

  it('are of no check that there is not, whose values nobody looks at', () => {
    const [first, ...others] = faults({ 'attribution/quote-runs': { quatsch: 1 } });
    expect(first?.at).toEqual(['attribution/quote-runs']);
    expect(first?.fault).toContain('Gemeint war vielleicht attribution/quote-run?');
    expect(others).toEqual([]);
  });

  it.each(['quotation', 'constructor', 'toString'])('have no other names: %s', (name) => {
    const [first, ...others] = faults({ 'attribution/quote-run': { [name]: 3 } });
    expect(first?.at).toEqual(['attribution/quote-run', name]);
    expect(first?.fault).toContain(`„${name}“ gibt es hier nicht.`);
    expect(first?.fault).toContain('quotations');
    expect(others).toEqual([]);
  });

  it('are suggested where the name is nearly right', () => {
    const [fault] = faults({ 'attribution/quote-run': { quotation: 3 } });
    expect(fault?.fault).toContain('Gemeint war vielleicht quotations?');
  });

  it.each([
    ['attribution/quote-run', 'quotations', true, 'eine Zahl'],
    ['attribution/vague-source', 'reports', 0, 'true oder false'],
    ['names/first-mention-no-first-name', 'known', 1, 'eine Liste'],
    ['attribution/quote-run', 'quotations', ['3'], 'eine Zahl'],
  ])('%s: %s is not %j', (id, name, value, expected) => {
    const [first, ...others] = faults({ [id]: { [name]: value } });
    expect(first?.at).toEqual([id, name]);
    expect(first?.fault).toContain(`Erwartet wird ${expected}`);
    expect(others).toEqual([]);
  });

  it('are all looked at, in their order', () => {
    const at = faults({
      'attribution/quote-run': { quatsch: 1, quotations: true },
      'marks/quatsch': {},
      'attribution/vague-source': { reports: 1 },
    }).map((fault) => fault.at.join(' '));
    expect(at).toEqual([
      'attribution/quote-run quatsch',
      'attribution/quote-run quotations',
      'marks/quatsch',
      'attribution/vague-source reports',
    ]);
  });
});
