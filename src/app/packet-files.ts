import { type Ending, type PacketFile, type PacketPaper, paperPage } from '../packet/index.ts';
import type { Paper } from '../render/paper/index.ts';

/** Sets a paper as PDF. */
export type SetPdf = (paper: Paper) => Promise<Uint8Array>;

/**
 * The files of a paper: the page, PDF and Word.
 *
 * @param names papers of the packet, to which links of pages may lead
 * @param setPdf missing where PDF cannot be made on this machine
 */
export async function paperFiles(
  paper: PacketPaper,
  names: ReadonlySet<string>,
  setPdf: SetPdf | undefined,
): Promise<PacketFile[]> {
  const { name } = paper;
  const file = (ending: Ending, content: string | Uint8Array) => ({
    path: `${name}.${ending}`,
    content,
  });
  return [
    file('html', paperPage(paper, names)),
    ...(setPdf ? [file('pdf', await setPdf(paper.paper))] : []),
    file('docx', await wordFile(paper)),
  ];
}

async function wordFile({ paper, tracked }: PacketPaper): Promise<Uint8Array> {
  const { toDocx } = await import('../render/docx/index.ts');
  if (!tracked) return toDocx(paper, { author: 'kaitei' });
  const { author, date } = tracked;
  return toDocx(tracked.paper, { author, ...(date !== undefined && { date }) });
}
