/** Paper, type, head and foot. A4 with room at the left for holes and binding. */
export const PAGE = `
#let data = json("data.json")
#let latin = data.at("latin", default: false)
// What the first font lacks the second has. Japanese text has letters of one width, as offices do.
#let mincho = if latin { ("Source Serif 4", "BIZ UDMincho") } else { ("BIZ UDMincho", "Source Serif 4") }
#let gothic = if latin { ("Source Sans 3", "BIZ UDGothic") } else { ("BIZ UDGothic", "Source Sans 3") }
#let even = ("BIZ UDGothic", "Source Sans 3")
#let faint = luma(90)

#set document(
  title: if data.title == "" { none } else { data.title },
  date: datetime(year: data.date.at(0), month: data.date.at(1), day: data.date.at(2)),
)
#set text(
  font: mincho,
  size: 10.5pt,
  lang: data.lang,
  fallback: false,
  hyphenate: false,
  ligatures: false,
  // A gap there would read as a blank when the text is copied.
  cjk-latin-spacing: none,
)
#set par(leading: 0.72em, spacing: 0.9em, justify: false)
#set page(
  paper: "a4",
  margin: (left: 25mm, right: 20mm, top: 26mm, bottom: 22mm),
  header-ascent: 6mm,
  footer-descent: 8mm,
  header: context {
    set text(font: gothic, size: 8pt)
    let first = counter(page).get().first() == 1
    let running = if data.running == "" { none } else if first {
      box(stroke: 0.6pt, inset: (x: 6pt, y: 4pt), text(size: 10.5pt, data.running))
    } else { data.running }
    if not first or data.running != "" {
      grid(
        columns: (1fr, auto),
        align: (left + bottom, right + bottom),
        if not first { data.head },
        running,
      )
    }
    if not first { v(-0.6em); line(length: 100%, stroke: 0.4pt + faint) }
  },
  footer: context {
    set align(center)
    set text(font: gothic, size: 8.5pt)
    counter(page).display("1 / 1", both: true)
  },
)
`;
