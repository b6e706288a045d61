/**
 * From change to change by buttons, `n` and `p`: the heading of the change gets the focus and its name
 * is said. From one marked place to the next, in long clauses, by `j` and `k`. After scrolling away
 * the next one is the next from there. Single keys can be turned off (WCAG 2.1.4).
 */
export const STEPS = `
const isOn = (stop) => !stop.closest('.off');
const head = () => covered() + 24;
const isSeen = (el) => {
  const box = el.getBoundingClientRect();
  return box.bottom > head() && box.top < innerHeight;
};
/* The one after the current one or, where that is out of sight, after the top of the window. */
const nextOf = (list, current, step) => {
  const at = list.indexOf(current);
  if (at >= 0 && isSeen(current)) return list[at + step];
  const topOf = (el) => el.getBoundingClientRect().top;
  return step > 0
    ? list.find((el) => topOf(el) > head())
    : list.findLast((el) => topOf(el) < head() - 24);
};
const visit = (el, place, block, text) => {
  place.tabIndex = -1;
  place.focus({ preventScroll: true });
  el.scrollIntoView({ block });
  where.textContent = text;
};
const nameOf = (stop) => {
  const cells = rows[stops.indexOf(stop)]?.cells;
  if (cells) return cells[1].textContent + ' (' + cells[2].textContent + ')';
  const heading = (stop.querySelector('h2,h3,h4,h5,h6,p') ?? stop).cloneNode(true);
  for (const part of heading.querySelectorAll('.number,small')) part.remove();
  return heading.textContent.trim();
};
let stop;
const goToChange = (step) => {
  const list = stops.filter(isOn);
  const next = nextOf(list, stop, step);
  if (!next) return;
  stop?.classList.remove('at');
  stop = next;
  stop.classList.add('at');
  const said = { n: list.indexOf(stop) + 1, total: list.length, name: nameOf(stop) };
  visit(stop, stop.querySelector('h2,h3,h4,h5,h6,p.name,td') ?? stop, 'start', fill(words.say, said));
};
const placesIn = () => {
  const places = new Set();
  for (const mark of document.querySelectorAll('[data-kinds] :is(ins, del, .format, u.changed)')) {
    const place = mark.closest('h2,h3,h4,h5,h6,p,li,tr,pre,.footnote') ?? mark;
    if (isOn(place) && place.getClientRects().length > 0) places.add(place);
  }
  return [...places];
};
let place;
const goToPlace = (step) => {
  const list = placesIn();
  const next = nextOf(list, place, step);
  if (!next) return;
  place = next;
  const said = { n: list.indexOf(place) + 1, total: list.length };
  visit(place, place, 'center', fill(words.place, said));
};
for (const button of tools.querySelectorAll('[data-step]')) {
  button.addEventListener('click', () => goToChange(Number(button.dataset.step)));
}
const keys = tools.querySelector('.keys');
const steps = {
  n: () => goToChange(1),
  p: () => goToChange(-1),
  j: () => goToPlace(1),
  k: () => goToPlace(-1),
};
document.addEventListener('keydown', (event) => {
  const step = steps[event.key];
  if (!step || !keys.checked || event.isComposing) return;
  if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
  if (event.target.closest('input, textarea, select, [contenteditable]')) return;
  event.preventDefault();
  step();
});
`;
