import { render } from 'ink';
import {
  makePacket,
  openWorkspace,
  outputPath,
  previewProposal,
  proposalPlaces,
  redlinesOf,
  writeProposal,
} from '../app/index.ts';
import type { Language } from '../text/message.ts';
import { App } from './components/App.tsx';
import { loadModel } from './model.ts';
import { initialState } from './state/state.ts';
import { createStore } from './state/store.ts';
import { startTasks } from './tasks/tasks.ts';
import { WORDS } from './words.ts';

/**
 * Runs the full-screen application until the user quits. The normal screen is back when it returns
 * or throws.
 *
 * @throws UserError before the screen changes, where the repository cannot be read
 */
export async function runTui({
  directory,
  lang,
}: {
  directory: string;
  lang: Language;
}): Promise<void> {
  const { stdout, env } = process;
  // A large repository takes seconds to read; the line goes away before anything else is shown.
  stdout.write(WORDS[lang].loading);
  const model = await loadModel(directory).finally(() => stdout.write('\r\u001b[K'));
  const size = () => ({ columns: stdout.columns ?? 80, rows: stdout.rows ?? 24 });
  const color = !env.NO_COLOR && env.TERM !== 'dumb';
  const store = createStore(initialState(model, { lang, color, size: size() }));
  const resize = () => store.dispatch({ type: 'resize', ...size() });
  // Before the renderer listens: it draws the old state again at a new size.
  stdout.on('resize', resize);
  const services = {
    directory,
    loadModel,
    openWorkspace,
    redlinesOf,
    makePacket,
    outputPath,
    proposalPlaces,
    previewProposal,
    writeProposal,
  };
  let failure: { error: unknown } | undefined;
  // A key typed too early is echoed by the terminal. The first frame would begin behind the echo.
  process.stdin.setRawMode(true);
  stdout.write('\r');
  const screen = render(<App store={store} />, {
    alternateScreen: true,
    incrementalRendering: true,
    interactive: true,
    maxFps: 60,
    exitOnCtrlC: false,
    kittyKeyboard: { mode: 'disabled' },
  });
  const tasks = startTasks(store, services, (error) => {
    failure = { error };
    screen.unmount();
  });
  try {
    await screen.waitUntilExit();
  } finally {
    tasks.end();
    stdout.off('resize', resize);
    process.stdin.setRawMode(false);
  }
  if (failure) throw failure.error;
}
