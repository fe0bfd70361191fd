/** Characters that a terminal draws two columns wide. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g

/** Columns that a text takes on a terminal. */
export const columnsOf = (text: string): number =>
  [...text].length + (text.match(WIDE)?.length ?? 0)

/** Cut to so many columns, with … where something was cut. */
const cut = (text: string, most: number): string => {
  if (columnsOf(text) <= most) return text
  let short = ''
  for (const char of text) {
    if (columnsOf(short + char) > most - 1) break
    short += char
  }
  return `${short}…`
}

const MOST = 34

/** Rows of cells as lines of equal columns: the first column to the left, the others to the right. */
export const textGrid = (rows: readonly (readonly string[])[]): string[] => {
  const short = rows.map((row) => row.map((cell) => cut(cell, MOST)))
  const count = Math.max(0, ...short.map((row) => row.length))
  const widths = Array.from({ length: count }, (_, i) =>
    Math.max(...short.map((row) => columnsOf(row[i] ?? ''))),
  )
  return short.map((row) =>
    row
      .map((cell, i) => {
        const space = ' '.repeat((widths[i] ?? 0) - columnsOf(cell))
        return i === 0 ? cell + space : space + cell
      })
      .join('  ')
      .trimEnd(),
  )
}
