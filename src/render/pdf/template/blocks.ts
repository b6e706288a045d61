/** One block after the other, whatever they are. */
export const BLOCKS = `
#let blocks-of(blocks, top: false) = {
  let inner = (inside) => blocks-of(inside)
  for b in blocks {
    if b.kind == "paragraph" { paragraph-of(b, top) }
    else if b.kind == "list" { list-of(b, inner) }
    else if b.kind == "table" { table-of(b, inner) }
    else { group-of(b, inner) }
  }
}
#blocks-of(data.blocks, top: true)
`;
