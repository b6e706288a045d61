/**
 * Both versions beside each other, made of the inline redline: each block is cloned once per side,
 * without what the side does not have. The blocks themselves leave the page as long as the view
 * lasts, so that each id is there once.
 */
export const SIDES = `
const sideOf = (block, isOld) => {
  const gone = isOld ? 'ins, .inserted, del.edited' : 'del, .deleted';
  if (block.matches(gone)) return null;
  const side = block.cloneNode(true);
  for (const part of side.querySelectorAll(gone)) part.remove();
  if (isOld && !block.matches('.deleted')) {
    for (const note of side.querySelectorAll('small.note')) {
      if (!note.querySelector('del') && !note.closest('.deleted')) note.remove();
    }
  }
  for (const part of side.querySelectorAll('li, p, blockquote, small.note')) {
    if (part.textContent.trim() === '') part.remove();
  }
  /* In half the width a table of four columns is one of many. */
  if (side.localName === 'table' && side.rows[0]?.cells.length > 3) side.classList.remove('few');
  return side.textContent.trim() === '' && block.textContent.trim() !== '' ? null : side;
};
const idsIn = (el) => (el ? [el, ...el.querySelectorAll('[id]')].filter((part) => part.id) : []);
const cellOf = (blocks, isOld) => {
  const cell = document.createElement('td');
  cell.dataset.side = isOld ? words.old : words.new;
  cell.append(...blocks);
  if (blocks.length === 0) {
    cell.className = 'void';
    cell.textContent = words.none;
  }
  return cell;
};
const pairOf = (block) => {
  const pair = { old: sideOf(block, true), now: sideOf(block, false), name: '' };
  const taken = new Set(idsIn(pair.now).map((part) => part.id));
  for (const part of idsIn(pair.old)) if (taken.has(part.id)) part.removeAttribute('id');
  pair.isSplit = [...block.querySelectorAll('ins')].some((part) => part.textContent === '¶');
  if (block.matches('.same, .gap')) pair.name = block.matches('.gap') ? 'gap' : 'same';
  return pair;
};
/*
 * What went and what came at one place stand beside each other, as they are no pairs. A paragraph
 * that is split is still one on the old side.
 */
const settle = (pairs) => {
  const rows = [];
  let run;
  for (const [index, { old, now, name }] of pairs.entries()) {
    const last = rows.at(-1);
    if (old && now && pairs[index - 1]?.isSplit && last.old.length > 0) {
      last.old.at(-1).append(/[!-~]$/.test(last.old.at(-1).textContent) ? ' ' : '', ...old.childNodes);
      last.now.push(now);
    } else if (old && now) {
      rows.push({ old: [old], now: [now], name });
      run = undefined;
    } else if (old || now) {
      if (!run) rows.push((run = { old: [], now: [], name: '' }));
      if (old) run.old.push(old);
      else run.now.push(now);
    }
  }
  return rows;
};
const rowOf = ({ old, now, name }) => {
  const row = document.createElement('tr');
  row.className = name;
  row.append(cellOf(old, true), cellOf(now, false));
  return row;
};
const partsOf = (block) => {
  if (!block.matches('ul, ol')) return [block];
  return [...block.children].map((item) => {
    const list = block.cloneNode(false);
    list.append(item.cloneNode(true));
    if (item.matches('.inserted, .deleted, .same, .gap')) list.classList.add(...item.classList);
    return list;
  });
};
const sidesOf = (blocks) => {
  const table = document.createElement('table');
  table.className = 'sides';
  const titles = table.createTHead().insertRow();
  for (const text of [words.old, words.new]) {
    const title = document.createElement('th');
    title.scope = 'col';
    title.textContent = text;
    titles.append(title);
  }
  table.createTBody().append(...settle(blocks.flatMap(partsOf).map(pairOf)).map(rowOf));
  return table;
};
const inlineOf = new Map();
const showSides = (on) => {
  for (const section of root.querySelectorAll(':scope > section.changed')) {
    if (on && !inlineOf.has(section)) {
      const [heading, ...blocks] = section.children;
      if (blocks.length === 0) continue;
      inlineOf.set(section, [...section.childNodes]);
      section.replaceChildren(heading, sidesOf(blocks));
    } else if (!on && inlineOf.has(section)) {
      section.replaceChildren(...inlineOf.get(section));
      inlineOf.delete(section);
    }
  }
};
`;
