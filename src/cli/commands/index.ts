import type { DefineCommand } from '../command.ts';
import { checkCommand } from './check.ts';
import { conflictsCommand } from './conflicts.ts';
import { diffCommand } from './diff.ts';
import { editCommand } from './edit.ts';
import { importCommand } from './import.ts';
import { initCommand } from './init.ts';
import { kaimebunCommand } from './kaimebun.ts';
import { newCommand } from './new.ts';
import { packetCommand } from './packet.ts';
import { rebaseCommand } from './rebase.ts';
import { refsCommand } from './refs.ts';
import { removeCommand } from './remove.ts';
import { renameCommand } from './rename.ts';
import { retireCommand } from './retire.ts';
import { showCommand } from './show.ts';
import { statusCommand } from './status.ts';
import { structureCommands } from './structure.ts';
import { tuiCommand } from './tui.ts';

/** All commands, in the order of the help. Each loads what it needs when it runs. */
export const commands: readonly DefineCommand[] = [
  tuiCommand,
  initCommand,
  statusCommand,
  checkCommand,
  refsCommand,
  showCommand,
  diffCommand,
  kaimebunCommand,
  newCommand,
  editCommand,
  importCommand,
  renameCommand,
  retireCommand,
  structureCommands,
  removeCommand,
  conflictsCommand,
  rebaseCommand,
  packetCommand,
];
