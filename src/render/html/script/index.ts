import { FILTER } from './filter.ts';
import { FOLD } from './fold.ts';
import { SIDES } from './sides.ts';
import { STEPS } from './steps.ts';
import { VIEWS } from './views.ts';

/**
 * The script of pages with a redline: one function without anything global. Its parts share the
 * names that stand here. It makes elements by cloning and by name, never from text.
 */
export const SCRIPT = `
(() => {
'use strict';
const tools = document.querySelector('.tools');
if (!tools) return;
const words = tools.dataset;
const root = document.querySelector('.redline');
const stops = [...document.querySelectorAll('[data-kinds]')];
const rows = [...document.querySelectorAll('nav.changes tbody tr')];
const where = tools.querySelector('.where');
const header = tools.closest('header');
/* In a low window the header does not stay in sight. */
const covered = () => (getComputedStyle(header).position === 'sticky' ? header.offsetHeight : 0);
const fill = (text, values) => text.replace(/{(\\w+)}/g, (_, name) => values[name]);
${STEPS}${FILTER}${FOLD}${SIDES}${VIEWS}
tools.hidden = false;
header.hidden = false;
const measure = () => document.documentElement.style.setProperty('--head', covered() + 'px');
measure();
new ResizeObserver(measure).observe(header);
addEventListener('resize', measure);
})();
`;
