/** Inline or side by side; all text or changes alone. What was at the top of the window stays there. */
export const VIEWS = `
const buttons = [...tools.querySelectorAll('[data-view]')];
const only = tools.querySelector('[data-only]');
const press = (button, on) => button.setAttribute('aria-pressed', String(on));
const keepPlace = (change) => {
  const near = stops.find(isSeen) ?? stops[0];
  const before = near.getBoundingClientRect().top;
  change();
  scrollBy(0, near.getBoundingClientRect().top - before);
};
const show = (view) => {
  for (const button of buttons) press(button, button.dataset.view === view);
  fold();
  showSides(view === 'sides');
  root.dataset.view = view;
};
const showOnly = () => {
  fold();
  press(only, root.classList.toggle('only'));
};
for (const button of buttons) {
  button.addEventListener('click', () => keepPlace(() => show(button.dataset.view)));
}
only?.addEventListener('click', () => keepPlace(showOnly));
`;
