import type { Indicator } from '../../form/indicator.ts'

/** What a table cell says: a number, a place left empty, or words that are no number. */
export type CellReading =
  | { readonly kind: 'number'; readonly value: number; readonly approximate: boolean }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unread' }

const UNREAD: CellReading = { kind: 'unread' }
const BLANK: CellReading = { kind: 'blank' }

const DASHES = /^[-–—―‐‑−─ー_~/\\]+$/u
const NOUGHT = /^(无|零|〇)[。.]?$/u
const THOUSANDS_BY_BLANK = /^\d{1,3}(?:\s\d{3})+$/u

const NUMBER = new RegExp(
  '^(?<before>约|大约|近|超过?|逾)?' +
    '(?<sign>[+\\-−–]|增加?|新增|减少?)?' +
    '(?<whole>\\d{1,3}(?:,\\d{3})+|\\d+)(?<part>\\.\\d+)?' +
    '(?<about1>余|多)?(?<scale>[万亿])?(?<about2>余|多)?' +
    '(?<unit>元|件|条|项|宗|个|人次|人|次|篇|份)?(?<about3>余|左右)?[。.]?$',
  'u',
)

const withoutNotes = (text: string): string => text.replace(/\([^()]*\)|\[[^[\]]*\]/gu, '')

/**
 * Reads one cell in the indicator's unit. Blank, «/» and dashes are blank; «无» is a stated 0.
 * The first number outside brackets counts («22（其中修订 16 件）» is 22); amounts printed in 元
 * become 万元 («251000元» is 25.1); `inYuan` says that the column is headed in 元.
 */
export const readCell = (
  text: string,
  item: Pick<Indicator, 'kind' | 'unit'>,
  inYuan = false,
): CellReading => {
  if (text === '0') return { kind: 'number', value: 0, approximate: false }
  const wide = text
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]+/gu, ' ')
    .trim()
  if (/\d\s+\d/u.test(withoutNotes(wide)) && !THOUSANDS_BY_BLANK.test(wide)) return UNREAD
  const printed = wide.replace(/\s+/gu, '')
  if (printed === '' || DASHES.test(printed)) return BLANK
  if (NOUGHT.test(printed)) return { kind: 'number', value: 0, approximate: false }
  const parts = NUMBER.exec(withoutNotes(printed))?.groups
  if (!parts?.whole) return UNREAD
  // «007» and «000» are several cells run together, not a number.
  if (/^0\d/u.test(parts.whole)) return UNREAD
  const sign = parts.sign ?? ''
  const inWords = /[增减]/u.test(sign)
  if (inWords && item.kind !== 'signed') return UNREAD
  const isAmount = item.unit === '万元'
  const size = Number(parts.whole.replaceAll(',', '') + (parts.part ?? ''))
  // Nought is nought in any unit.
  if (parts.unit === '元' && !isAmount && size !== 0) return UNREAD
  if (parts.unit && parts.unit !== '元' && isAmount && size !== 0) return UNREAD
  const factor = isAmount ? factorOfAmount(parts.scale, parts.unit, inYuan) : scaleOf(parts.scale)
  const value = tidy(size * factor) * (/[-−–减]/u.test(sign) && size !== 0 ? -1 : 1)
  if (!Number.isFinite(value)) return UNREAD
  const approximate = Boolean(parts.before ?? parts.about1 ?? parts.about2 ?? parts.about3)
  return { kind: 'number', value, approximate }
}

const scaleOf = (scale: string | undefined): number =>
  scale === '万' ? 1e4 : scale === '亿' ? 1e8 : 1

const factorOfAmount = (
  scale: string | undefined,
  unit: string | undefined,
  inYuan: boolean,
): number => {
  if (scale) return scaleOf(scale) / 1e4
  return unit === '元' || inYuan ? 1e-4 : 1
}

// 84565 × 0.0001 must be 8.4565, not 8.456500000000002.
const tidy = (value: number): number => Number(value.toPrecision(14))
