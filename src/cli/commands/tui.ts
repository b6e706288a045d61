import type { DefineCommand } from '../command.ts';

/** `kaitei` alone: the full-screen application in a terminal, the status elsewhere. */
export const tuiCommand: DefineCommand = (program, _lang, action) => {
  program.action(
    action(async (context) => {
      if (process.stdin.isTTY && process.stdout.isTTY) {
        process.env.NODE_ENV ??= 'production';
        const { runTui } = await import('../../tui/run.tsx');
        await runTui({ directory: context.directory, lang: context.lang });
        return 0;
      }
      const { openWorkspace } = await import('../../app/workspace.ts');
      const { statusOf } = await import('../../app/status.ts');
      const { statusText } = await import('../status-text.ts');
      context.out(statusText(await statusOf(await openWorkspace(context.directory)), context.lang));
      return 0;
    }),
  );
};
