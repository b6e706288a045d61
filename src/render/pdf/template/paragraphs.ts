/** Paragraphs and headings of all styles. */
export const PARAGRAPHS = `
// Headings are as large as the text around them: what sets them says how large that is.
#show heading.where(level: 1): set text(size: 1em / 1.4)
#show heading.where(level: 2): set text(size: 1em / 1.2)
#show heading: set block(above: 0pt, below: 0pt, sticky: false)
#show heading: it => block(it.body)

#let named(b, body) = if "anchor" in b { [#body#label(b.anchor)] } else { body }

// Number of a change, in the margin; within a table there is none.
#let numbered(b, top) = if "number" in b {
  let shown = text(font: gothic, size: 7pt, weight: "regular", fill: faint, "[" + str(b.number) + "]")
  if top { context place(left + std.top, dx: -14mm, dy: 0.25em, box(width: 12.5mm, align(right, shown))) }
  else { context { shown + " " } }
}

#let comments-of(b) = for c in b.at("comments", default: ()) {
  block(
    width: 100%, above: 0.5em, below: 0.7em, inset: 4pt, radius: 2pt,
    stroke: 0.5pt + faint, fill: luma(245),
    text(font: gothic, size: 8pt, par(justify: false, runs(c))),
  )
}

#let line-of(b, top) = par(
  hanging-indent: b.at("hang", default: 0) * 0.5em,
  justify: "justify" in b and data.lang == "ja",
  numbered(b, top) + runs(b.runs),
)

#let sizes = (13pt, 12.5pt, 11.5pt, 10.5pt, 10.5pt, 10.5pt)
#let titled(b, top) = {
  let level = b.at("level", default: 1)
  let body = runs(b.runs)
  let own = if "outline" in b {
    named(b, heading(level: b.outline, numbered(b, top) + body))
  } else { named(b, par(text(weight: "bold", numbered(b, top) + body))) }
  if top {
    set text(font: gothic, size: sizes.at(level - 1))
    block(above: 1.5em, below: 0.9em, sticky: true, own)
  } else {
    set text(font: gothic)
    block(sticky: true, own)
  }
}

#let styled = (
  title: (b, top) => block(width: 100%, below: 1.4em, align(center, text(font: gothic, size: 16pt, weight: "bold", named(b, line-of(b, top))))),
  subtitle: (b, top) => block(width: 100%, below: 1.2em, align(center, text(font: gothic, size: 11pt, named(b, line-of(b, top))))),
  heading: titled,
  caption: (b, top) => block(sticky: true, above: 1.1em, below: 0.7em, text(font: gothic, size: 0.95em, named(b, line-of(b, top)))),
  code: (b, top) => block(width: 100%, inset: 5pt, stroke: (left: 1.5pt + luma(170)), fill: luma(247), text(font: even, size: 0.88em, named(b, line-of(b, top)))),
  definition: (b, top) => text(font: even, size: 0.85em, named(b, line-of(b, top))),
  // Its runs are notes, which are small beside other text; here they stand for text.
  note: (b, top) => text(font: gothic, size: 1.12em, fill: faint, named(b, line-of(b, top))),
  rule: (b, top) => block(above: 1em, below: 1em, named(b, line(length: 100%, stroke: 0.5pt + faint)) + runs(b.runs)),
)

#let paragraph-of(b, top) = {
  let own = if b.style in styled { (styled.at(b.style))(b, top) }
    else if "outline" in b { named(b, heading(level: b.outline, line-of(b, top))) }
    else { named(b, line-of(b, top)) }
  if "keep" in b { own = block(sticky: true, spacing: if top { 0.9em } else { 0.65em }, own) }
  if "indent" in b { block(inset: (left: b.indent * 1em), own) } else { own }
  comments-of(b)
}
`;
