import { describe, expect, it } from 'vitest';
import { toAnsi } from '../../../src/render/ansi/index.ts';

const rows = [
  {
    spans: [
      { text: '保存は' },
      { text: '5年', style: 'deleted' },
      { text: '10年', style: 'inserted' },
    ],
  },
  { spans: [] },
  { spans: [{ text: '4.2 申請', style: 'heading' }] },
] as const;

describe('toAnsi', () => {
  it('resets each styled span', () => {
    expect(toAnsi(rows, { color: true })).toBe(
      '保存は\u001b[31;9m5年\u001b[0m\u001b[32;4m10年\u001b[0m\n\n\u001b[1m4.2 申請\u001b[0m\n',
    );
  });

  it('writes plain text without colour', () => {
    expect(toAnsi(rows, { color: false })).toBe('保存は5年10年\n\n4.2 申請\n');
  });
});
