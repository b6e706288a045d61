import { describe, expect, it } from 'vitest';
import { applyTextEdits } from '../../src/check/edits.ts';
import { checkRepository, runChecks } from '../../src/check/index.ts';
import { repositoryOf } from './repository.ts';

const FRONT = '---\nid: a\ntitle: t\nnumbering: none\n---\n';
const C = '<!-- kaitei: ignore link-target -- 公開前 -->';

/** Findings and silenced findings of a body, as `rule line`. */
function outcome(body: string) {
  const { findings, suppressed } = checkRepository(repositoryOf({ 'a.md': FRONT + body }));
  const name = ({ rule, line }: { rule: string; line: number }) => `${rule} ${line - 5}`;
  return {
    findings: findings.map(name),
    suppressed: suppressed.map(({ finding, reason }) => `${name(finding)} ${reason}`),
  };
}

describe('a comment silences', () => {
  it.each([
    ['the next block', `${C}\n\n[a](#x)\n\n[b](#x)\n`, ['link-target 3'], ['link-target 5']],
    ['the next block, one line down', `${C}\n[a](#x)\n`, ['link-target 2'], []],
    [
      'the paragraph that it is in',
      `[a](#x)\n[b](#x) ${C}\n\n[c](#x)\n`,
      ['link-target 1', 'link-target 2'],
      ['link-target 4'],
    ],
    [
      'the item',
      `- [a](#x) ${C}\n\n  [b](#x)\n- [c](#x)\n`,
      ['link-target 1', 'link-target 3'],
      ['link-target 4'],
    ],
    [
      'the row',
      `| a |\n|---|\n| [a](#x) ${C} |\n| [b](#x) |\n`,
      ['link-target 3'],
      ['link-target 4'],
    ],
    [
      'a whole table',
      `${C}\n\n| a |\n|---|\n| [a](#x) |\n| [b](#x) |\n`,
      ['link-target 5', 'link-target 6'],
      [],
    ],
    [
      'a table with its caption',
      `${C}\n表1　甲は、[a](#x)\n\n| a |\n|---|\n| [b](#x) |\n`.replace('甲は、', '甲 '),
      ['link-target 2', 'link-target 6'],
      ['table-named 2'],
    ],
    ['the heading', `# [a](#x) ${C}\n\n[b](#x)\n`, ['link-target 1'], ['link-target 3']],
    [
      'the block below several comments',
      `<!-- kaitei: ignore link-target, term-consistency -- x -->\n${C}\n\n[a](#x)\n`,
      ['link-target 4'],
      ['suppression 1'],
    ],
  ])('%s', (_, body, suppressed, findings) => {
    const found = outcome(body);
    expect(found.suppressed.map((one) => one.split(' ').slice(0, 2).join(' '))).toEqual(suppressed);
    expect(found.findings).toEqual(findings);
  });

  it('with its reason', () => {
    expect(outcome(`[a](#x) ${C}\n`).suppressed).toEqual(['link-target 1 公開前']);
  });

  it.each([
    ['code', `\`${C}\` [a](#x)\n`],
    ['a code block', `\`\`\`\n${C}\n\`\`\`\n\n[a](#x)\n`],
  ])('nothing in %s', (_, body) => {
    expect(outcome(body)).toMatchObject({
      suppressed: [],
      findings: [/./].map(() => expect.stringContaining('link-target')),
    });
  });

  it('nothing that the parser found', () => {
    const { findings } = checkRepository(
      repositoryOf({
        'a.md': `${FRONT}<!-- kaitei: ignore parse/unclosed-fence -- x -->\n\n\`\`\`\nx\n`,
      }),
    );
    expect(findings.map(({ rule, message }) => `${rule}: ${message.en}`)).toEqual([
      'suppression: findings of parse/unclosed-fence cannot be silenced',
      'parse/unclosed-fence: the code fence is never closed, so everything down to the end of the file is code',
    ]);
  });
});

describe('a comment is a finding', () => {
  it.each([
    ['<!-- kaitei: ignore link-target -->', 'error', 'the comment gives no reason'],
    ['<!-- kaitei: ignore link-target -- -->', 'error', 'the comment gives no reason'],
    ['<!-- kaitei: ignore -- because -->', 'error', 'the comment names no rule'],
    ['<!-- kaitei: ignore link-traget -- because -->', 'error', 'there is no rule link-traget'],
    [
      '<!-- kaitei: ignore suppression -- because -->',
      'error',
      'findings of suppression cannot be silenced',
    ],
    [
      '<!-- kaitei: ignore document-id -- because -->',
      'error',
      'findings of document-id cannot be silenced',
    ],
    [
      '<!-- kaitei: ignore number-gap -- because -->',
      'warning',
      'the comment silences nothing of number-gap',
    ],
  ])('%s', (comment, severity, message) => {
    const findings = runChecks(repositoryOf({ 'a.md': `${FRONT}[a](#x) ${comment}\n` }));
    expect(findings.map(({ rule }) => rule)).toEqual(['link-target', 'suppression']);
    expect(findings[1]).toMatchObject({ severity, message: { en: message }, column: 9 });
  });

  it('only for the rule that it does not need', () => {
    const both = '<!-- kaitei: ignore link-target, number-gap -- x -->';
    const { findings, suppressed } = checkRepository(
      repositoryOf({ 'a.md': `${FRONT}[a](#x) ${both}\n` }),
    );
    expect(suppressed).toHaveLength(1);
    expect(findings.map(({ message }) => message.en)).toEqual([
      'the comment silences nothing of number-gap',
    ]);
    expect(findings[0]).not.toHaveProperty('fix');
  });

  it.each([
    ['between blank lines', `a\n\n${C}\n\nb\n`, 'a\n\nb\n'],
    ['right above a block', `a\n\n${C}\nb\n`, 'a\n\nb\n'],
    ['between two paragraphs', `a\n${C}\nb\n`, 'a\n\nb\n'],
    ['at the end', `a\n\n${C}\n`, 'a\n\n'],
    ['in a paragraph', `a ${C} b\n`, 'a b\n'],
    ['in an item', `- a ${C}\n- b\n`, '- a\n- b\n'],
    ['in a row', `| a |\n|---|\n| b ${C} |\n`, '| a |\n|---|\n| b |\n'],
    ['with CR LF', `a\r\n\r\n${C}\r\n\r\nb\r\n`, 'a\r\n\r\nb\r\n'],
  ])('that the fix takes out: %s', (_, body, expected) => {
    const source = FRONT + body;
    const [finding, ...others] = runChecks(repositoryOf({ 'a.md': source }));
    expect(others).toEqual([]);
    expect(applyTextEdits(source, finding!.fix!)).toBe(FRONT + expected);
  });

  it.each([
    ['an item is made of', `- ${C}a\n`],
    ['closes an item, whose list would get blank lines', `- a\n  ${C}\n- b\n`],
    ['parts two lists', `- a\n${C}\n- b\n`],
    ['keeps a paragraph out of an item', `- a\n\n${C}\n\n  b\n`],
    ['has other HTML in its line', `${C} <b>a</b>\n`],
  ])('without a fix where it %s', (_, body) => {
    const [finding, ...others] = runChecks(repositoryOf({ 'a.md': FRONT + body }));
    expect(others).toEqual([]);
    expect(finding).not.toHaveProperty('fix');
  });
});
