/**
 * Finds what does not change, for the view of changes alone: clauses, blocks, items and rows get the
 * class "same", and a note stands before each run of them. Headings above a change stay.
 */
export const FOLD = String.raw`
const MARKS = 'ins, del, .format, .note';
const isPlain = (el) =>
  !el.matches('ins, del, .edited, .formatted, .inserted, .deleted, .note') && !el.querySelector(MARKS);
/* The caption of a table that changes stays with it. */
const isSame = (el) =>
  isPlain(el) && !(el.matches('.caption') && el.nextElementSibling && !isPlain(el.nextElementSibling));
const noteFor = (el) => {
  const note = document.createElement(el.localName === 'tr' ? 'tr' : el.localName === 'li' ? 'li' : 'p');
  note.className = 'omitted gap';
  const cell = el.localName === 'tr' ? document.createElement('td') : note;
  if (cell !== note) {
    cell.colSpan = el.cells.length;
    note.append(cell);
  }
  cell.textContent = words.omitted;
  return note;
};
/* One note will do for the end of a clause and the clauses behind it. */
const endsFolded = (el) => el?.localName === 'section' && el.lastElementChild.matches('.same');
const foldRun = (elements, isFolded) => {
  let before = false;
  for (const el of elements) {
    const folded = isFolded(el);
    if (folded && !before && !endsFolded(el.previousElementSibling)) el.before(noteFor(el));
    el.classList.toggle('same', folded);
    before = folded;
  }
};
const levelOf = (section) => {
  const heading = section.firstElementChild;
  return /^h\d$/i.test(heading?.localName ?? '') ? Number(heading.localName[1]) : 9;
};
const foldBlock = (block) => {
  if (isSame(block)) return;
  if (block.matches('ul, ol')) foldRun([...block.children], isSame);
  if (block.localName === 'table') {
    for (const body of block.tBodies) foldRun([...body.rows], isSame);
  }
};
let isFolded = false;
const fold = () => {
  if (isFolded) return;
  isFolded = true;
  const sections = [...root.children].filter((el) => el.localName === 'section');
  const above = new Set();
  let path = [];
  for (const section of sections) {
    const level = levelOf(section);
    path = path.filter((other) => levelOf(other) < level);
    if (section.classList.contains('changed')) for (const other of path) above.add(other);
    if (level < 9) path.push(section);
  }
  for (const section of sections) {
    const blocks = [...section.children].slice(levelOf(section) < 9 || section.matches('.changed') ? 1 : 0);
    foldRun(blocks, isSame);
    for (const block of blocks) foldBlock(block);
  }
  foldRun(sections, (el) => !el.classList.contains('changed') && !above.has(el));
};
`;
