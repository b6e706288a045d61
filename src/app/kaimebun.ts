import path from 'node:path';
import { appendSupplement } from '../amendment/supplement.ts';
import type { Document } from '../document/index.ts';
import {
  amendBySentences,
  besideSentences,
  framed,
  type Misfit,
  parseSentences,
  project,
  provisionName,
  type Style,
  writeSentences,
} from '../kaimebun/index.ts';
import { message } from '../text/message.ts';
import { UserError } from '../text/user-error.ts';
import { readVersion } from './diff.ts';
import { readText } from './read-text.ts';
import { refusal } from './with-results.ts';
import { changesetOf, type Workspace } from './workspace.ts';

/** Amending sentences of one document, proved. */
export interface Kaimebun {
  readonly document: string;
  /** With the frame, as it is printed. */
  readonly text: string;
  /** Sentences, and provisions that are written anew though words were tried. */
  readonly sentences: number;
  readonly fallbacks: readonly string[];
  /** Clauses with changes that no sentence can say: bold, link targets. */
  readonly beside: readonly string[];
}

/**
 * The amending sentences between two versions.
 *
 * @throws UserError (1) where they cannot be proved: nothing is printed then
 */
export function kaimebunOf(base: Document, result: Document, style: Style = {}): Kaimebun {
  const written = writeSentences(project(base), project(result), style);
  if (!written) {
    throw new UserError(
      message(
        `${base.id} の改め文は、再び適用して改正後と一致することを証明できないため、示さない。新旧対照表を用いる`,
        `the amending sentences of ${base.id} could not be proved to give the new version, so none are printed; use the comparison table`,
      ),
      1,
    );
  }
  return {
    document: base.id,
    text: framed(base, written),
    sentences: written.sentences.length,
    fallbacks: written.fallbacks,
    beside: besideSentences(base, result),
  };
}

/** The amending sentences between two files or revisions. */
export async function kaimebunOfFiles(
  directory: string,
  old: string,
  now: string,
  style?: Style,
): Promise<Kaimebun> {
  const [base, result] = [await readVersion(directory, old), await readVersion(directory, now)];
  return kaimebunOf(base.document, result.document, style);
}

/**
 * The amending sentences of every document that a changeset amends.
 *
 * @throws UserError (2) for an unknown changeset, (1) where it does not apply or they cannot be proved
 */
export function kaimebunOfChangeset(workspace: Workspace, id: string, style?: Style): Kaimebun[] {
  const { outcomes, refusals } = changesetOf(workspace, id);
  const refused = [...refusals, ...outcomes.flatMap(({ mismatches }) => mismatches)][0];
  if (refused) throw refusal(id, refused.message);
  return outcomes.flatMap(({ base, result }) =>
    base && result ? kaimebunOf(base, result, style) : [],
  );
}

/**
 * A document after amending sentences that a person wrote.
 *
 * @returns the new source
 * @throws UserError (1) that names the line of the sentence that is none or does not fit, and why
 */
export async function applyKaimebun(
  directory: string,
  sentencesFile: string,
  file: string,
): Promise<string> {
  const source = await readText(path.resolve(directory, sentencesFile), sentencesFile);
  const { document } = await readVersion(directory, file);
  const parsed = parseSentences(source);
  if ('unread' in parsed) {
    const { line, text } = parsed.unread;
    throw new UserError(
      message(
        `${sentencesFile}:${line}: 改め文として読めない「${text}」。例: 第5条中「甲」を「乙」に改める。`,
        `${sentencesFile}:${line}: this is no amending sentence: ${text} (kaitei kaimebun OLD NEW shows how they are written)`,
      ),
      1,
    );
  }
  const amended = amendBySentences(document, parsed.sentences);
  if ('misfit' in amended) {
    throw misfit(`${sentencesFile}:${parsed.lines[amended.sentence]}`, amended.misfit);
  }
  if ('unwritten' in amended) {
    throw new UserError(
      message(
        `${file} には、書式をまたぐ等のため、この改め文のとおりに書き込めない`,
        `${file} cannot be written as these sentences say without changing its markup`,
      ),
      1,
    );
  }
  const { supplement } = parsed;
  return supplement.length === 0
    ? amended.document.source
    : appendSupplement(amended.document, '附則', supplement).source;
}

function misfit(place: string, { key, why, words = '' }: Misfit): UserError {
  const at = provisionName(key);
  const taken = /^[a-z]+:/.test(words) ? provisionName(words) : words;
  const said = {
    absent: message(`${at} がない`, `there is no ${at}`),
    'words-absent': message(`${at} に「${words}」がない`, `${at} has no 「${words}」`),
    taken: message(`${taken} が既にある`, `${taken} is there already`),
    'not-unique': message(`${at} に当たるものが複数ある`, `there is more than one ${at}`),
  }[why];
  return new UserError(
    message(
      `${place}: この改め文は文書に合わない。${said.ja}`,
      `${place}: this sentence does not fit the document: ${said.en}`,
    ),
    1,
  );
}
