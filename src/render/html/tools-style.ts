/** The look of the controls and of the views that the script makes; on paper the controls are gone. */
export const TOOLS_STYLE = `
[id], [data-kinds] { scroll-margin-top: calc(var(--head, 0px) + .75rem); }
.tools { max-width: 59rem; margin: 0 auto; display: flex; flex-wrap: wrap; align-items: center; gap: .3rem 1rem; }
.tools[hidden] { display: none; }
header nav + .tools { margin-top: .35rem; }
.tools .steps, .tools .views { display: flex; flex-wrap: wrap; align-items: center; gap: .3rem; }
.tools button { font: inherit; color: #111; background: #fff; border: 1px solid #555; border-radius: .2rem; padding: .15rem .6rem; min-height: 1.75rem; cursor: pointer; white-space: nowrap; }
.tools button:hover { background: #eef2f8; }
.tools button[aria-pressed="true"] { background: #0b3d91; border-color: #0b3d91; color: #fff; font-weight: 700; }
.tools kbd { font: inherit; font-size: .8em; border: 1px solid #888; border-radius: .15rem; padding: 0 .3em; }
.tools label { display: inline-flex; align-items: center; gap: .25rem; white-space: nowrap; min-height: 1.5rem; }
.tools summary { cursor: pointer; padding: .15rem .3rem; }
.tools fieldset { border: 1px solid #999; margin: .3rem 0 0; padding: .2rem .6rem; display: flex; flex-wrap: wrap; gap: .1rem 1rem; max-height: 40vh; overflow: auto; }
.tools .kinds[open] { flex-basis: 100%; }
.tools .where { margin: 0; flex: 1 1 100%; min-width: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.tools .count::before { content: "("; }
.tools .count::after { content: ")"; }
button:focus-visible, summary:focus-visible, input:focus-visible, a:focus-visible, [tabindex]:focus-visible { outline: 3px solid #b35900; outline-offset: 2px; }
.redline section.at { border-left-color: #b35900; border-left-width: 6px; }
.redline section.off { border-left-style: dotted; }
section.off .number { border-style: dotted; }
tbody.at > tr:first-child > td { border-top: 3px solid #b35900; }

.gap { display: none; }
.only .same { display: none; }
.only p.gap { display: block; }
.only li.gap { display: list-item; list-style: none; }
.only tr.gap { display: table-row; }
.only section.same { display: none; }
.only section.off { display: none; }

table.sides { width: 100%; table-layout: fixed; border: 1px solid #777; margin: .4rem 0; }
table.sides > thead > tr > th { text-align: center; font-weight: 400; font-size: .8125rem; padding: .05rem .5rem; }
table.sides > tbody > tr > td { border: 0; border-right: 1px solid #777; border-top: 1px dotted #bbb; padding: .1rem .6rem; }
table.sides > tbody > tr > td:last-child { border-right: 0; }
table.sides td.void { color: #595959; background: #f5f5f5; font-size: .875rem; }
table.sides table.content { width: 100%; font-size: .8125rem; }
table.sides table.content th, table.sides table.content td { padding: .1rem .3rem; min-width: 2.5em; }
table.sides table.content:not(.few) :is(td, th) { overflow-wrap: anywhere; }
main:has([data-view="sides"]) { max-width: 84rem; }

@media (max-width: 79rem) {
  table.sides table.content :is(td, th, a, code) { overflow-wrap: anywhere; }
}
@media (max-height: 30rem) { header { position: static; } }
@media (max-width: 45rem) {
  header { padding: .3rem 1rem; }
  .tools { gap: .2rem .6rem; }
  .tools .where { flex: 1 1 10rem; }
  table.sides, table.sides > tbody, table.sides > tbody > tr, table.sides > tbody > tr > td { display: block; }
  table.sides > thead { display: none; }
  table.sides > tbody > tr > td { border-right: 0; }
  table.sides > tbody > tr > td::before { content: attr(data-side); display: block; font-size: .75rem; color: #444; }
}
@media print {
  .redline section.at { border-left: 3px solid #888; }
}
`;
