import { APPLICANTS } from '../../form/applicants.ts'
import { APPLICANT_WORDS } from '../labels/label-variants.ts'
import { wordsOf } from './column-order.ts'
import type { Token } from '../grids/token.ts'

// «法人或其他组织» heads five columns and contains the name of one of them.
const ORGANISATIONS = /法人[和或及与](?:者)?其[他它]组织/gu
const GROUP = '\u0001'
const TOTAL = APPLICANTS.length - 1
const ON_FORM = APPLICANTS.map((_, i) => i)

/**
 * The applicant (index into APPLICANTS) of each of the seven columns, from the words of the
 * heading in reading order. «总计» spans two heading rows, so it is read before the organisations
 * that stand to its left. Null where the heading contradicts the form and cannot be resolved.
 */
export const applicantOrder = (heading: readonly Token[]): readonly number[] | null => {
  const all = wordsOf(heading).replace(ORGANISATIONS, GROUP)
  const start = all.lastIndexOf('申请人情况')
  const text = start >= 0 ? all.slice(start) : all
  const places = APPLICANTS.map((applicant, index) => ({
    index,
    place: Math.max(...APPLICANT_WORDS[applicant.id].map((word) => text.indexOf(word))),
  })).filter((p) => p.place >= 0)
  const named = places.sort((a, b) => a.place - b.place).map((p) => p.index)
  if (named.length < APPLICANTS.length) return isOnForm(named) ? ON_FORM : null
  const group = text.indexOf(GROUP)
  if (group < 0) return named
  const before = places.filter((p) => p.place < group).map((p) => p.index)
  const after = named.slice(before.length)
  if (before.length === 1 && after[0] === TOTAL) return [...before, ...after.slice(1), TOTAL]
  if (before.length === 1 && after.at(-1) === TOTAL) return named
  return null
}

// Some names are lost: the rest must stand in the form's order, the total anywhere after the first.
const isOnForm = (named: readonly number[]): boolean => {
  const kinds = named.filter((index) => index !== TOTAL)
  return kinds.every((index, i) => i === 0 || index > (kinds[i - 1] ?? -1))
}
