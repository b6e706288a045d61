/**
 * The look of all pages: like a handout of a ministry, for screen and A4 paper, readable without
 * colour. Additions are underlined, deletions struck through; colour only helps.
 */
export const STYLE = `:root { color-scheme: light; }
* { box-sizing: border-box; }
html { font-size: 16px; }
body {
  margin: 0;
  color: #111;
  background: #fff;
  font-family: "BIZ UDMincho", "Yu Mincho", YuMincho, "Hiragino Mincho ProN", "Noto Serif JP", "Noto Serif CJK JP", "MS Mincho", serif;
  line-height: 1.65;
  line-break: strict;
  overflow-wrap: anywhere;
  text-spacing-trim: trim-start;
}
:lang(en) body, html:lang(en) body { font-family: "Noto Serif", Georgia, "Times New Roman", "Noto Serif CJK JP", serif; }
h1, h2, h3, h4, h5, h6, th, caption, .caption, .handout-number, .number, p.heading, header {
  font-family: "BIZ UDGothic", "Yu Gothic", YuGothic, "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", Meiryo, sans-serif;
}
main { max-width: 62rem; margin: 0 auto; padding: 1rem 1.5rem 3rem; }
header { position: sticky; top: 0; z-index: 1; background: #fff; border-bottom: 1px solid #999; padding: .4rem 1.5rem; font-size: .875rem; }
[id] { scroll-margin-top: 3.5rem; }
header nav { max-width: 59rem; margin: 0 auto; display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; }
.skip { position: absolute; left: -999rem; }
.skip:focus { left: .5rem; top: .5rem; background: #fff; padding: .25rem .5rem; border: 1px solid; }
a { color: #0b3d91; }
h1 { font-size: 1.375rem; line-height: 1.4; text-align: center; margin: 1rem 0 1.25rem; }
h2 { font-size: 1.125rem; margin: 1.6rem 0 .5rem; }
h3 { font-size: 1.0625rem; margin: 1.3rem 0 .4rem; }
h4, h5, h6 { font-size: 1rem; margin: 1.1rem 0 .3rem; }
p { margin: .35rem 0; }
pre { margin: .4rem 0; padding: .35rem .6rem; border: 1px solid #bbb; white-space: pre-wrap; font-size: .8125rem; line-height: 1.45; }
code { font-family: "BIZ UDGothic", "Noto Sans Mono CJK JP", Consolas, Menlo, monospace; font-size: .9em; }
pre code { font-size: 1em; }
blockquote { margin: .5rem 0 .5rem 1rem; padding-left: .8rem; border-left: 2px solid #999; }
hr { border: 0; border-top: 1px solid #999; margin: 1rem 0; }
ul, ol { margin: .3rem 0; padding-left: 2em; }
li { margin: .1rem 0; }
li.own { list-style: none; margin-left: -1em; padding-left: 2em; text-indent: -2em; }
li.own > * { text-indent: 0; }
li.own > ul { padding-left: 1em; }
li.own > div:first-child { text-indent: -2em; }
table { border-collapse: collapse; margin: .5rem 0; }
th, td { border: 1px solid #555; padding: .2rem .5rem; vertical-align: top; text-align: left; overflow-wrap: break-word; }
td.long, th.long, table.content:not(.few) td a, table.content:not(.few) td code { overflow-wrap: anywhere; }
th { font-weight: 600; background: #f2f2f2; }
th.center, td.center { text-align: center; }
th.right, td.right { text-align: right; }
table.content { font-size: .9375em; line-height: 1.5; }
table.few th, table.few td { min-width: 5em; }
sup { white-space: nowrap; line-height: 1; }
caption, .caption > p { font-weight: 600; text-align: left; margin: .6rem 0 .1rem; break-after: avoid; }
.footnote { font-size: .875em; display: flex; gap: .4rem; margin: .3rem 0; }
.definition { font-size: .875em; color: #444; }
.image { border: 1px dotted #777; padding: 0 .2em; }
.note, .omitted, .none { color: #333; }
small.note { font-size: .8125em; margin-left: .15em; }
small.note a { color: inherit; }
.handout-number { text-align: right; margin: 0; }
.handout-number { border: 1px solid #111; width: max-content; margin-left: auto; padding: .1rem .8rem; }
.notice { text-align: center; font-size: .875rem; }
.question, .warnings { border: 1px solid #111; padding: .3rem 1rem .6rem; margin: 1rem 0; }
.question h2, .warnings h2 { margin-top: .4rem; font-size: 1rem; }
.warnings { border-style: dashed; }
dl.facts { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1.5rem; margin: .8rem 0; }
dl.facts dd { margin: 0; }
table.facts th, table.contents th:not(.wide), table.contents td:not(.wide) { white-space: nowrap; }
table.contents { width: 100%; }
table.contents code { white-space: normal; }
ul.handouts, ol.agenda { list-style: none; padding-left: 0; }
ol.agenda { counter-reset: item; }
ol.agenda > li { counter-increment: item; display: grid; grid-template-columns: 2.4em 1fr; }
ol.agenda > li::before { padding-top: .1rem; content: "(" counter(item) ")"; }
ol.agenda > li > p { grid-column: 2; margin: .1rem 0 .4rem; }
table.facts td { font-size: .9375rem; }
table.front { font-size: .875rem; margin-bottom: 1.5rem; }
ul.handouts { list-style: none; padding-left: 1em; }
nav.changes table { width: 100%; font-size: .9375rem; line-height: 1.45; }
nav.changes th { white-space: nowrap; }
nav.changes td.number { text-align: right; width: 3.5em; }
nav.changes td.kinds { width: 14em; }
.flags { border: 1px solid #111; padding: .2rem 1rem; margin: .6rem 0; }
.flags > p { font-weight: 600; }
.flags q { quotes: "「" "」"; }
html:lang(en) .flags q { quotes: "“" "”"; }
nav.changes td.way { width: 6em; white-space: nowrap; border: 0; }

/* Underlines mean changes here, so links have none. */
.redline a, .comparison a { text-decoration: none; color: #1a66cc; }
:is(ins, del, u, .format) a { text-decoration: inherit; }
.redline a:hover, .redline a:focus, .comparison a:hover, .comparison a:focus { outline: 1px solid; }
ins { text-decoration: underline; text-decoration-thickness: .1em; text-underline-offset: .2em; color: #00398a; }
del { text-decoration: line-through; text-decoration-thickness: .09em; color: #9b1c1c; }
ins.moved { text-decoration-style: double; color: #1d5c2f; }
del.moved { text-decoration-style: double; color: #5a5a5a; }
.format { text-decoration: underline dotted .12em; text-underline-offset: .2em; }
.redline section.changed { border-left: 3px solid #888; padding-left: .8rem; margin-left: -1rem; }
.redline .legend { border: 1px solid #999; padding: .2rem .8rem; font-size: .875rem; }
.redline td.inserted, .redline th.inserted { outline: 2px solid #00398a; outline-offset: -2px; }
.redline td.deleted, .redline th.deleted { outline: 2px dashed #9b1c1c; outline-offset: -2px; }
.inserted ins:not(.moved) { color: #1f3157; text-decoration-thickness: 1px; }
.deleted del:not(.moved) { color: #6b3030; text-decoration-thickness: 1px; }
.redline section.inserted { border-left: 6px double #00398a; }
.redline section.deleted { border-left: 6px double #9b1c1c; }
.number { font-size: .75rem; }
section.changed > p.name { font-weight: 600; }
section .number { float: right; border: 1px solid #555; padding: 0 .4em; margin: .1rem 0 .1rem .8em; font-weight: 400; line-height: 1.5; }
section .number::before { content: "Change "; }
section .number::after { content: ": " attr(title); }
html:lang(ja) section .number::before { content: "変更"; }
html:lang(ja) section .number::after { content: "　" attr(title); }

/* Browsers do not say what is inserted or deleted: text for the ear, not for the eye. */
ins::before, ins::after, del::before, del::after, u.changed::before, u.changed::after {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
ins::before { content: "[added] "; } ins::after { content: " [end added]"; }
del::before { content: "[removed] "; } del::after { content: " [end removed]"; }
ins.moved::before { content: "[moved here] "; } ins.moved::after { content: " [end moved]"; }
del.moved::before { content: "[moved away] "; } del.moved::after { content: " [end moved]"; }
u.changed::before { content: "[amended] "; } u.changed::after { content: " [end amended]"; }
html:lang(ja) ins::before { content: "［追加］"; } html:lang(ja) ins::after { content: "［追加終わり］"; }
html:lang(ja) del::before { content: "［削除］"; } html:lang(ja) del::after { content: "［削除終わり］"; }
html:lang(ja) ins.moved::before { content: "［移動後］"; } html:lang(ja) ins.moved::after { content: "［移動後終わり］"; }
html:lang(ja) del.moved::before { content: "［移動前］"; } html:lang(ja) del.moved::after { content: "［移動前終わり］"; }
html:lang(ja) u.changed::before { content: "［改正］"; } html:lang(ja) u.changed::after { content: "［改正終わり］"; }

.comparison .lead { text-indent: 1em; margin-bottom: 0; }
.comparison .lead-note { text-align: right; margin: 0; font-size: .9375rem; }
table.columns { width: 100%; table-layout: fixed; border: 1px solid #111; line-height: 1.55; font-size: .9375rem; }
table.columns > thead > tr > th { text-align: center; border: 1px solid #111; background: #f2f2f2; letter-spacing: .5em; text-indent: .5em; }
html:lang(en) table.columns > thead > tr > th { letter-spacing: 0; text-indent: 0; }
table.columns > tbody > tr > td { position: relative; border: 0; border-right: 1px solid #111; padding: 0 .6rem; }
table.columns a.way { position: absolute; top: .35rem; left: calc(100% + .5rem); width: 5em; font-size: .75rem; }
table.columns > tbody > tr > td:last-child { border-right: 0; }
table.columns > tbody > tr:first-child > td { border-top: 1px solid #777; padding-top: .35rem; }
table.columns > tbody > tr:last-child > td { padding-bottom: .35rem; }
table.columns > tfoot > tr > td { border: 0; border-top: 1px solid #111; padding: 0; height: 0; line-height: 0; }
table.columns > tbody.remarks > tr > td { border-top: 1px solid #111; font-size: .875rem; }
table.columns p { margin: .1rem 0; }
table.columns p.heading { font-weight: 600; }
table.columns pre { border: 0; padding: 0; margin: .1rem 0; }
table.columns .level-1 { margin-left: 1em; }
table.columns .level-2 { margin-left: 2em; }
table.columns .level-3 { margin-left: 3em; }
table.columns .level-4 { margin-left: 4em; }
table.columns .hang { padding-left: 2em; text-indent: -2em; }
table.columns .bullet { padding-left: 1em; text-indent: -1em; }
table.columns table.content { width: 100%; font-size: .875em; margin: .3rem 0; }
table.columns table.content th, table.columns table.content td { padding: .1rem .3rem; }
u.changed { text-decoration: underline; text-decoration-thickness: .09em; text-underline-offset: .22em; }
u.doubled { text-decoration-style: double; }
td.alone, th.alone { border-style: double; border-width: 3px; }

@media (max-width: 45rem) {
  main { padding: .5rem 1rem 2rem; }
  table.content { font-size: .8125rem; }
  table.content :is(th, td), table.content td :is(a, code) { overflow-wrap: anywhere; padding: .1rem .3rem; }
  table.few :is(th, td) { min-width: 3em; }
  nav.changes td.kinds { width: 7em; }
  nav.changes th:not(:first-child) { white-space: normal; }
}
@media (max-width: 73rem) { table.columns a.way { display: none; } }

@page columns { size: A4 landscape; margin: 14mm 14mm 16mm; @bottom-center { content: counter(page); font-size: 9pt; } }
@page { size: A4; margin: 18mm 16mm; @bottom-center { content: counter(page); font-size: 9pt; } }
@media print {
  html { font-size: 10.5pt; }
  main { max-width: none; margin: 0; padding: 0; }
  header, .skip, .way { display: none; }
  a, .redline a, .comparison a { color: inherit; }
  a { text-decoration: none; }
  .document a[href^="http"]:not(.bare, .format a)::after { content: "〔" attr(href) "〕"; font-size: .85em; overflow-wrap: anywhere; }
  h1, h2, h3, h4, h5, h6, p.lead, p.lead-note, .caption, tr.heading { break-after: avoid; }
  tr { break-inside: auto; }
  tr.omitted, tr.note { break-before: avoid; }
  tr.heading + tr.omitted { break-after: avoid; }
  table.content tr, li, nav.changes tr { break-inside: avoid; }
  thead { display: table-header-group; }
  p, li, td { orphans: 2; widows: 2; }
  .comparison, h1:has(+ .comparison), h2:has(+ .comparison) { page: columns; }
  .question, .warnings, .flags li { break-inside: avoid; }
  .redline section.changed { margin-left: 0; }
  ins::before, ins::after, del::before, del::after, u.changed::before, u.changed::after { content: none !important; }
}
`;
