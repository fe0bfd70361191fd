import { SaxesParser } from 'saxes'
import { XmlNames } from './xml-names.ts'

// Excel counts days; its first format numbers are the same in every file.
const BUILT_IN = new Set([14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58])
const DAY = 86_400_000
const SINCE_1900 = Date.UTC(1899, 11, 30)
const SINCE_1904 = Date.UTC(1904, 0, 1)
const FIRST_YEAR = 1990
const LAST_YEAR = 2100

/** The day that a spreadsheet's number counts to, as an ISO date; null for no day of our time. */
export const serialDate = (serial: number, isFrom1904 = false): string | null => {
  const date = new Date((isFrom1904 ? SINCE_1904 : SINCE_1900) + Math.floor(serial) * DAY)
  const year = date.getUTCFullYear()
  return year >= FIRST_YEAR && year <= LAST_YEAR ? date.toISOString().slice(0, 10) : null
}

const isDateFormat = (code: string): boolean =>
  /[yd]/iu.test(code.replace(/"[^"]*"|\\.|\[[^\]]*\]/gu, ''))

/** Which cell styles of a workbook (by number) show their numbers as dates. */
export const dateFormats = (xml: string | null): ReadonlySet<number> => {
  const own = new Set<number>()
  const dates = new Set<number>()
  if (xml === null) return dates
  let isCells = false
  let style = 0
  const names = new XmlNames()
  const parser = new SaxesParser()
  parser.on('opentag', (tag) => {
    const name = names.of(tag)
    const { numFmtId, formatCode } = tag.attributes
    if (name === 'cellXfs') isCells = true
    else if (name === 'numFmt' && isDateFormat(formatCode ?? '')) own.add(Number(numFmtId))
    else if (name === 'xf' && isCells) {
      const format = Number(numFmtId ?? 0)
      if (BUILT_IN.has(format) || own.has(format)) dates.add(style)
      style++
    }
  })
  parser.on('closetag', (tag) => {
    if (names.named(tag.name) === 'cellXfs') isCells = false
  })
  parser.write(xml).close()
  return dates
}
