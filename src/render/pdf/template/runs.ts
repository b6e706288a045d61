/**
 * Text. What changed is told by lines and by colour, so that a copy without colours can be read:
 * inserted one line below, deleted a line through, moved two lines below and a line through.
 */
export const RUNS = `
#let colours = (
  inserted: rgb("#0b3d91"),
  deleted: rgb("#b00020"),
  moved-to: rgb("#1b6b2f"),
  moved-from: rgb("#1b6b2f"),
)
#let below(body, stroke, double: false) = {
  let one = underline(body, stroke: stroke, offset: 0.16em, evade: false)
  if double { underline(one, stroke: stroke, offset: 0.27em, evade: false) } else { one }
}
// The fonts do not say where raised letters stand.
#let above(body) = super(typographic: false, baseline: -0.4em, size: 0.65em, body)
#let through(body, stroke) = strike(body, stroke: stroke, offset: -0.3em)
#let marked(body, mark) = {
  let stroke = 0.06em + colours.at(mark)
  let coloured = text(fill: colours.at(mark), body)
  if mark == "inserted" { below(coloured, stroke) }
  else if mark == "moved-to" { below(coloured, stroke, double: true) }
  else { through(coloured, stroke) }
}

#let signs = (
  absent: t => box(stroke: 0.4pt, inset: (x: 1pt), outset: (y: 1.5pt), text(font: gothic, size: 0.7em, t)),
  ticked: t => box({ "□"; place(top + left, dx: 0.1em, dy: -0.05em, text(size: 0.85em, weight: "bold", t)) }),
  raised: t => above(t),
)
#let segment(s) = {
  if type(s) == str { s }
  else if s == 0 { box() }
  else if s == 1 { linebreak() }
  else { (signs.at(s.sign))(s.text) }
}

#let dressed(look, body) = {
  let b = body
  if "code" in look { b = text(font: even, size: 0.95em, b) }
  if "emphasis" in look { b = if latin { text(style: "italic", b) } else { text(font: gothic, b) } }
  if "strong" in look { b = text(weight: "bold", b) }
  if "raised" in look { b = above(b) }
  if "strike" in look { b = strike(b, stroke: 0.05em, offset: -0.25em) }
  if "underline" in look { b = below(b, 0.055em + black, double: look.underline == "double") }
  if "restyled" in look { b = underline(b, stroke: (thickness: 0.05em, dash: "dotted", paint: faint), offset: 0.3em, evade: false) }
  if "mark" in look { b = marked(b, look.mark) }
  if "note" in look { b = text(font: gothic, size: 0.8em, weight: "regular", fill: faint, b) }
  if "url" in look { b = link(look.url, b) }
  if "place" in look { b = link(label(look.place), b) }
  // What is known only when the page is laid out is not in the bookmarks.
  if "aside" in look { b = context b }
  b
}
#let dress = data.looks.map(look => if look.len() == 0 { body => body } else { body => dressed(look, body) })
#let run(r) = (dress.at(r.at(0)))(r.slice(1).map(segment).join())
#let runs(rs) = rs.map(run).join()
`;
