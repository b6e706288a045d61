import { render } from 'ink-testing-library';
import { expect, test } from 'vitest';
import { App } from '../../../src/tui/components/App.tsx';
import { createStore } from '../../../src/tui/state/store.ts';
import { SOON, startState } from '../support.ts';

async function started() {
  const store = createStore(await startState());
  const app = render(<App store={store} />);
  const shows = async (text: string) => {
    await expect.poll(app.lastFrame, SOON).toContain(text);
  };
  await shows('試験用証明書ポリシ');
  return { store, app, shows };
}

test('one line per row of the terminal', async () => {
  const { app } = await started();
  expect(app.lastFrame()?.split('\n')).toHaveLength(24);
  expect(app.lastFrame()?.split('\n')[2]).toMatch(/^>cp-test {3}試験用証明書ポリシ/);
});

test('keys that come in one piece are all heard', async () => {
  const { app, shows, store } = await started();
  app.stdin.write('\r');
  await shows('試験CP');
  app.stdin.write('jjjj');
  await shows('2.1 リポジトリ');
  expect(store.get().places.outline?.cursor).toBe(4);
});

test('a word and Enter in one piece are a search', async () => {
  const { app, shows, store } = await started();
  app.stdin.write('/');
  await shows('検索:');
  app.stdin.write('運営\r');
  await shows('検索 1/1');
  expect(store.get().places.documents?.cursor).toBe(1);
});
