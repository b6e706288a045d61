import { describe, expect, it } from 'vitest';
import { message } from '../../src/text/message.ts';
import { findingAt, print, reportOf } from './report.ts';

const SOURCE = 'a\nb\n';

describe('junit', () => {
  it('has a suite per file, a case per finding, and a case that passes for a clean file', () => {
    const findings = [
      findingAt('a.md', SOURCE, 'b', { hint: message('直す。', 'Mend it.') }),
      findingAt('a.md', SOURCE, 'a', { severity: 'warning' }),
    ];
    const suppressed = [
      { finding: findingAt('b.md', SOURCE, 'a', { severity: 'warning' }), reason: 'so "be" it' },
    ];
    const sources = new Map([
      ['c.md', ''],
      ['a.md', SOURCE],
    ]);
    expect(print('junit', reportOf(findings, { suppressed, sources }), 'en')).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<testsuites name="kaitei" tests="4" failures="1" errors="0" skipped="1">',
        '  <testsuite name="a.md" tests="2" failures="1" errors="0" skipped="0" time="0">',
        '    <testcase name="number-order 2:1" classname="a.md" time="0"><failure type="error" message="wrong">a.md:2:1: wrong&#10;Mend it.</failure></testcase>',
        '    <testcase name="number-order 1:1" classname="a.md" time="0"><system-out>warning: a.md:1:1: wrong</system-out></testcase>',
        '  </testsuite>',
        '  <testsuite name="b.md" tests="1" failures="0" errors="0" skipped="1" time="0">',
        '    <testcase name="number-order 1:1" classname="b.md" time="0"><skipped message="so &quot;be&quot; it"/></testcase>',
        '  </testsuite>',
        '  <testsuite name="c.md" tests="1" failures="0" errors="0" skipped="0" time="0">',
        '    <testcase name="c.md" classname="c.md" time="0"/>',
        '  </testsuite>',
        '</testsuites>',
        '',
      ].join('\n'),
    );
  });

  it.each([
    ['markup', `<a b='c'>&"`, '&lt;a b=&apos;c&apos;&gt;&amp;&quot;'],
    ['controls', 'a\u0000\u0008\u001b[2Jb\u202e', 'a␀␈␛[2Jb\ufffd'],
    ['what XML has no way to write', 'a\ufffe\uffffb', 'ab'],
    ['half a surrogate pair', 'a\ud800b', 'a\ufffdb'],
    ['characters beyond the first plane', '𠮷', '𠮷'],
  ])('escapes %s', (_, text, expected) => {
    const finding = findingAt('a.md', SOURCE, 'b', { message: message('', text) });
    expect(print('junit', reportOf([finding]), 'en')).toContain(`message="${expected}"`);
  });
});
