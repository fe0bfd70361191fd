import { APPLICANTS } from '../../form/applicants.ts'
import { APPLICANT_WORDS } from '../labels/label-variants.ts'
import { wordsOf } from './column-order.ts'
import type { Token } from '../grids/token.ts'

// «法人或其他组织» heads five columns and contains the name of one of them.
const ORGANISATIONS = /法人[和或及与](?:者)?其[他它]组织/gu
const GROUP = '\u0001'
const TOTAL = APPLICANTS.length - 1
const ON_FORM = APPLICANTS.map((_, i) => i)

/** Whether the rows of the table add up if its columns stand in this order. */
type AddsUp = (order: readonly number[]) => boolean

/**
 * The applicant (index into APPLICANTS) of each of the seven columns, from the words of the
 * heading in reading order. A page read line by line names «总计» before columns to its left: it is
 * anywhere but last only where the rows' sums say so. Null where the heading contradicts the form
 * and the sums do not decide.
 */
export const applicantOrder = (
  heading: readonly Token[],
  addsUp: AddsUp,
): readonly number[] | null => {
  const named = namedOrder(heading)
  const kinds = placesOf(wordsOf(heading)).filter((index) => index !== TOTAL)
  if (!isInOrder(kinds) && !isOnOneLine(heading)) return null
  if (named?.at(-1) === TOTAL) return named
  const last = [...kinds, TOTAL]
  if (last.length === APPLICANTS.length && addsUp(last)) return last
  return named && addsUp(named) ? named : null
}

/**
 * The order as named, «总计» put last where it is read before the organisations to its left only
 * because it spans two rows of the heading.
 */
const namedOrder = (heading: readonly Token[]): readonly number[] | null => {
  const all = wordsOf(heading).replace(ORGANISATIONS, GROUP)
  const start = all.lastIndexOf('申请人情况')
  const text = start >= 0 ? all.slice(start) : all
  const named = placesOf(text)
  if (named.length < APPLICANTS.length) return isOnForm(named) ? ON_FORM : null
  const group = text.indexOf(GROUP)
  if (group < 0) return named
  const before = placesOf(text.slice(0, group))
  const after = named.slice(before.length)
  if (before.length === 1 && after[0] === TOTAL) return [...before, ...after.slice(1), TOTAL]
  if (before.length === 1 && after.at(-1) === TOTAL) return named
  return null
}

/** The applicants that the words name, in reading order. */
const placesOf = (text: string): readonly number[] => {
  const words = text.replace(ORGANISATIONS, GROUP)
  return APPLICANTS.map((applicant, index) => ({
    index,
    place: Math.max(...APPLICANT_WORDS[applicant.id].map((word) => words.indexOf(word))),
  }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .map(({ index }) => index)
}

const isInOrder = (kinds: readonly number[]): boolean =>
  kinds.every((index, i) => i === 0 || index > (kinds[i - 1] ?? -1))

// Some names are lost: the rest must stand in the form's order, the total anywhere after the first.
const isOnForm = (named: readonly number[]): boolean =>
  isInOrder(named.filter((index) => index !== TOTAL))

// Names below each other were read in an order of the page's lines, which need not be the columns'.
const isOnOneLine = (heading: readonly Token[]): boolean => {
  const lines = new Set(heading.map(({ line }) => line))
  return [...lines].some((line) => {
    const named = placesOf(wordsOf(heading.filter((token) => token.line === line)))
    return named.filter((index) => index !== TOTAL && index > 0).length === TOTAL - 1
  })
}
