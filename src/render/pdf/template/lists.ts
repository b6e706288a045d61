/** Lists with their own signs, and groups. \`inner\` sets the blocks inside. */
export const LISTS = `
#let list-of(b, inner) = {
  let signs = b.items.map(item => if "sign" in item { run(item.sign) })
  let bare = signs.all(sign => sign == none)
  enum(
    tight: false,
    spacing: 0.8em,
    indent: 1em,
    body-indent: if bare { 0pt } else { 0.5em },
    number-align: start + top,
    numbering: n => signs.at(n - 1),
    ..b.items.enumerate().map(((at, item)) => enum.item(at + 1, inner(item.blocks))),
  )
}

#show quote: it => block(above: 0.9em, below: 0.9em, inset: (left: 1em), stroke: (left: 1.5pt + luma(190)), it.body)
#let grouped = (
  quote: body => quote(block: true, body),
  footnote: body => { set text(size: 0.88em); block(inset: (left: 1em), body) },
  box: body => block(width: 100%, inset: 8pt, stroke: 0.6pt, body),
)
#let group-of(b, inner) = (grouped.at(b.style))(inner(b.blocks))
`;
