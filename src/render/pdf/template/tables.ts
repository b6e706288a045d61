import { INSET } from '../inset.ts';

/**
 * Tables of all styles. Head rows are printed again on each page, and long cells go on on the
 * next. What came or went whole has a ground of its own too, for a cell may be empty.
 */
export const TABLES = `
#let grounds = (inserted: rgb("#e6eefb"), deleted: rgb("#fbe9eb"))
#let ruled = 0.5pt + luma(110)
#let light = 0.4pt + luma(190)

#let ground(cell, row, head, style) = {
  let mark = cell.at("mark", default: row.mark)
  if mark != none { grounds.at(mark) }
  else if head or "head" in cell { luma(238) }
}

// Typst looks at all that a function is given before it calls it: a cell is not given its table.
#let cell-of(cell, row, place, inner) = {
  let heavy = place.head or "head" in cell
  let body = if heavy {
    text(font: gothic, weight: if place.head { "bold" } else { "regular" }, inner(cell.blocks))
  } else { inner(cell.blocks) }
  let args = (colspan: cell.span, fill: ground(cell, row, place.head, place.style))
  if row.whole { args.insert("breakable", false) }
  if place.style == "comparison" {
    let above = if row.begins or place.first { ruled } else { light }
    args.insert("stroke", (left: ruled, right: ruled, bottom: if place.last { ruled } else { none }, top: above))
    if place.head { args.insert("align", center) }
  }
  table.cell(..args, body)
}

#let cells-of(row, place, inner) = {
  let own = (mark: row.at("mark", default: none), begins: "begins" in row, whole: "whole" in row)
  row.cells.enumerate().map(((index, cell)) => {
    if index == 0 and "anchor" in row {
      cell-of(cell, own, place, blocks => [#metadata(none)#label(row.anchor)] + inner(blocks))
    } else { cell-of(cell, own, place, inner) }
  })
}

// Rows that stay with the next are heads of the rows below them: those never end a page.
#let kept(rows, cells) = {
  let parts = ()
  let own = ()
  for (row, of) in rows.zip(cells) {
    if "keep" in row { own += of } else {
      if own.len() > 0 { parts.push(table.header(level: 2, repeat: false, ..own)); own = () }
      parts += of
    }
  }
  parts + own
}

#let table-of(b, inner) = {
  set text(size: b.size * 1pt)
  set par(leading: 0.6em, spacing: 0.65em)
  let (style, heads) = b
  let count = b.rows.len()
  let rows = b.rows.enumerate().map(((at, row)) => {
    cells-of(row, (style: style, head: at < heads, first: at <= heads, last: at == count - 1), inner)
  })
  let top = rows.slice(0, heads).flatten()
  let rest = kept(b.rows.slice(heads), rows.slice(heads))
  block(above: 0.9em, below: 1.1em, table(
    columns: b.widths.map(width => width * 1pt),
    align: b.align.map(a => (left: left, right: right, center: center).at(a)),
    inset: (x: ${INSET}pt, y: 4pt),
    stroke: ruled,
    ..if top.len() > 0 { (table.header(repeat: b.repeat, ..top),) } else { () },
    ..rest,
  ))
}
`;
