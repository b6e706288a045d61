/** Which kinds of change are gone through and listed; the text of the others stays. */
export const FILTER = `
const boxes = [...tools.querySelectorAll('[data-kind]')];
const filter = () => {
  const kinds = boxes.filter((box) => box.checked).map((box) => box.dataset.kind);
  let n = 0;
  stops.forEach((stop, index) => {
    const on = stop.dataset.kinds.split(' ').some((kind) => kinds.includes(kind));
    stop.classList.toggle('off', !on);
    if (rows[index]) rows[index].hidden = !on;
    if (on) n += 1;
  });
  const total = stops.length;
  where.textContent = fill(n === total ? words.all : words.shown, { n, total });
};
for (const box of boxes) box.addEventListener('change', filter);
`;
