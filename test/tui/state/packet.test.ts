import { expect, test } from 'vitest';
import { message } from '../../../src/text/message.ts';
import { reduce } from '../../../src/tui/state/reducer.ts';
import { press, screenText, startState } from '../support.ts';

const start = await startState();
const running = press(start, '4{enter}{enter}');

test('Enter asks for a folder and begins', () => {
  expect(press(start, '4{enter}').input?.field.text).toBe('out');
  expect(running.packet).toMatchObject({ meeting: '5', output: 'out', phase: 'running' });
  expect(press(start, '4{enter}/資料{enter}').packet?.output).toBe('out/資料');
});

test('an empty folder is refused', () => {
  const state = press(start, '4{enter}{ctrl+u}{enter}');
  expect(state.packet).toBeUndefined();
  expect(state.notice?.text.en).toBe('name an output folder (example: out)');
});

test('progress is drawn step by step', () => {
  const steps = [0, 1].reduce(
    (state, done) =>
      reduce(state, {
        type: 'packet step',
        id: 1,
        progress: { done, total: 4, label: message(`手順${done}`, `step ${done}`) },
      }),
    running,
  );
  const text = screenText(steps);
  expect(text).toContain('[##########------------------------------] 1/4');
  expect(text).toMatch(/済 +手順0/);
  expect(text).toMatch(/作成中 手順1/);
});

test('Esc asks for an end; news of another run is dropped', () => {
  const stopping = press(running, '{escape}');
  expect(stopping.packet?.phase).toBe('stopping');
  expect(reduce(stopping, { type: 'packet stopped', id: 7 })).toBe(stopping);
  const stopped = reduce(stopping, { type: 'packet stopped', id: 1 });
  expect(screenText(stopped)).toContain('取り消した。何も書き込んでいない');
  expect(press(stopped, '{escape}').levels.meetings).toBe(0);
});

test('an error is one sentence on the screen', () => {
  const problem = message('出力先に別の内容がある', 'the folder holds something else');
  const failed = reduce(running, { type: 'packet failed', id: 1, problem });
  expect(screenText(failed)).toContain('作成できない: 出力先に別の内容がある');
});
