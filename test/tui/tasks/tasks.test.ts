import { describe, expect, test } from 'vitest';
import { previewProposal, proposalPlaces } from '../../../src/app/proposal.ts';
import { redlinesOf } from '../../../src/app/redline.ts';
import { message } from '../../../src/text/message.ts';
import { UserError } from '../../../src/text/user-error.ts';
import { typedKeys } from '../../../src/tui/key-input.ts';
import { createStore } from '../../../src/tui/state/store.ts';
import type { Services } from '../../../src/tui/tasks/services.ts';
import { startTasks } from '../../../src/tui/tasks/tasks.ts';
import { SOON, sampleModel, startState } from '../support.ts';

const refused = new UserError(message('読めない', 'cannot be read'), 3);

async function started(services: Partial<Services>) {
  const store = createStore(await startState());
  const errors: unknown[] = [];
  const unexpected = () => {
    throw new Error('not expected');
  };
  const tasks = startTasks(
    store,
    {
      directory: '/sample',
      loadModel: unexpected,
      openWorkspace: unexpected,
      redlinesOf: unexpected,
      makePacket: unexpected,
      proposalPlaces: unexpected,
      previewProposal: unexpected,
      writeProposal: unexpected,
      outputPath: (directory, given) => `${directory}/${given}`,
      ...services,
    },
    (error) => errors.push(error),
  );
  const type = (text: string) => {
    for (const key of typedKeys(text)) store.dispatch({ type: 'key', key });
  };
  return { store, tasks, errors, type };
}

describe('comparison', () => {
  test('is made once, when a changeset is opened', async () => {
    let calls = 0;
    const { store, type } = await started({
      redlinesOf: (workspace, id) => {
        calls++;
        return redlinesOf(workspace, id);
      },
    });
    type('2\r');
    await expect.poll(() => store.get().compared.sha256, SOON).toHaveProperty('redlines');
    type('qqj');
    expect(calls).toBe(1);
  });

  test('says why there is none', async () => {
    const { store, type } = await started({
      redlinesOf: () => {
        throw refused;
      },
    });
    type('2\r');
    await expect.poll(() => store.get().compared.sha256, SOON).toEqual({ problem: refused.text });
  });

  test('an error of the program itself is not hidden', async () => {
    const bug = new TypeError('bug');
    const { errors, type } = await started({
      redlinesOf: () => {
        throw bug;
      },
    });
    type('2\r');
    await expect.poll(() => errors, SOON).toEqual([bug]);
  });
});

describe('packet', () => {
  const openWorkspace: Services['openWorkspace'] = async () => (await sampleModel()).workspace;

  test('reports steps and the result; the folder is meant from the directory', async () => {
    const { store, type } = await started({
      openWorkspace,
      makePacket: async (_, request, onProgress) => {
        onProgress?.({ done: 0, total: 1, label: message('手順', 'step') });
        return { directory: request.output, files: ['index.html'], warnings: [] };
      },
    });
    type('4\r\r');
    await expect.poll(() => store.get().packet?.phase, SOON).toBe('done');
    expect(store.get().packet).toMatchObject({
      result: { directory: '/sample/out' },
      steps: [{ ja: '手順' }],
    });
  });

  test('Esc stops it', async () => {
    const { store, type } = await started({
      openWorkspace,
      makePacket: (_workspace, _request, _onProgress, signal) =>
        new Promise((_, reject) => {
          signal?.addEventListener('abort', () => reject(signal.reason));
        }),
    });
    type('4\r\r');
    store.dispatch({ type: 'key', key: { name: 'escape', text: '' } });
    await expect.poll(() => store.get().packet?.phase, SOON).toBe('stopped');
  });

  test('an error of the user is shown', async () => {
    const { store, type } = await started({
      openWorkspace: async () => {
        throw refused;
      },
    });
    type('4\r\r');
    await expect.poll(() => store.get().packet?.problem, SOON).toEqual(refused.text);
  });

  test('ends with the application, and reports nothing more', async () => {
    let begun = false;
    let stopped = false;
    const { store, tasks, errors, type } = await started({
      openWorkspace,
      makePacket: (_workspace, _request, _onProgress, signal) =>
        new Promise((_, reject) => {
          begun = true;
          signal?.addEventListener('abort', () => {
            stopped = true;
            reject(signal.reason);
          });
        }),
    });
    type('4\r\r');
    await expect.poll(() => begun, SOON).toBe(true);
    tasks.end();
    expect([stopped, store.get().packet?.phase, errors]).toEqual([true, 'running', []]);
  });
});

test('r reads the repository again and keeps the place', async () => {
  const { store, type } = await started({
    loadModel: async () => ({ ...(await sampleModel()), name: 'again' }),
  });
  type('jr');
  expect(store.get().reload).toBe('wanted');
  await expect.poll(() => store.get().model.name, SOON).toBe('again');
  expect([store.get().reload, store.get().places.documents?.cursor]).toEqual(['idle', 1]);
});

describe('a proposal', () => {
  const asked = '5\r委員\r構成員\rsha256\r';

  test('is searched for, previewed, and written with what was decided', async () => {
    const written: unknown[] = [];
    const { store, type } = await started({
      proposalPlaces,
      previewProposal,
      writeProposal: async (...given) => {
        written.push(given);
        return 3;
      },
    });
    type(asked);
    await expect.poll(() => store.get().proposal.found?.settled, SOON).toHaveLength(2);
    type(' jx別の委員である。\r\r');
    await expect.poll(() => store.get().proposal.found?.preview, SOON).toHaveProperty('redlines');
    const { decisions } = store.get().proposal.found!;
    type('w\r');
    await expect.poll(() => store.get().screen, SOON).toBe('changesets');
    const ask = { kind: 'rename', from: '委員', to: '構成員' };
    expect(written).toEqual([['/sample', { ask, changeset: 'sha256' }, decisions, 'ja']]);
    expect(store.get().notice?.text.en).toBe('wrote 3 edits into the changeset sha256');
  });

  test('says why it cannot be searched for, previewed or written', async () => {
    const fail = () => {
      throw refused;
    };
    const failing = await started({ proposalPlaces: fail });
    failing.type(asked);
    await expect.poll(() => failing.store.get().notice?.text, SOON).toEqual(refused.text);
    expect(failing.store.get().proposal.phase).toBe('asking');

    const { store, type, errors } = await started({
      proposalPlaces,
      previewProposal: fail,
      writeProposal: async () => fail(),
    });
    type(asked);
    await expect.poll(() => store.get().proposal.found?.settled, SOON).toHaveLength(2);
    type(' j \r');
    await expect
      .poll(() => store.get().proposal.found?.preview, SOON)
      .toEqual({ problem: refused.text });
    type('w\r');
    await expect.poll(() => store.get().notice?.text, SOON).toEqual(refused.text);
    expect(store.get().proposal).toMatchObject({ phase: 'deciding' });
    expect(errors).toEqual([]);
  });
});
