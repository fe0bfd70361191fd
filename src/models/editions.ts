import { APPLICANTS } from '../form/applicants.ts'
import { APPLICATIONS } from '../form/applications.ts'
import { ARTICLE20 } from '../form/article20.ts'
import { EDITION_BASIS, EDITION_BASIS_EN, EDITIONS, type Edition } from '../form/edition.ts'
import type { Indicator } from '../form/indicator.ts'
import { indicator, INDICATORS, isOnForm } from '../form/indicators.ts'
import { REVIEW } from '../form/review.ts'

/** How many cells an edition of the form prints in each table; 0 where it has no such table. */
export interface EditionCells {
  readonly edition: Edition
  readonly basis: string
  readonly basisEn: string
  readonly applications: number
  readonly article20: number
  readonly review: number
  /** The one sheet of 2014. */
  readonly sheet: number
}

const rowsOf = (edition: '2019' | '2021') => APPLICATIONS[edition].map((row) => row.indicator)
const articlesOf = (edition: '2019' | '2021') =>
  ARTICLE20[edition].flatMap((block) => block.rows.flatMap((row) => [...row.cells]))
const REVIEW_CELLS = REVIEW.flatMap((block) => [...block.cells])

const isSheetCell = (item: Indicator): boolean =>
  item.table === 'sheet2014' && item.kind !== 'group' && isOnForm(item, '2014')

/** The editions of the form, by what they print. */
export const editionCells = (): readonly EditionCells[] =>
  EDITIONS.map((edition) => {
    const head = {
      edition,
      basis: EDITION_BASIS[edition],
      basisEn: EDITION_BASIS_EN[edition],
    }
    if (edition === '2014') {
      const sheet = INDICATORS.filter(isSheetCell).length
      return { ...head, applications: 0, article20: 0, review: 0, sheet }
    }
    return {
      ...head,
      // Every row has a cell for each kind of applicant and one for all.
      applications: rowsOf(edition).length * APPLICANTS.length,
      article20: articlesOf(edition).length,
      review: REVIEW_CELLS.length,
      sheet: 0,
    }
  })

/** Rows and cells that one of the two present editions prints and the other does not. */
export const onlyOn = (edition: '2019' | '2021'): readonly Indicator[] => {
  const other = edition === '2019' ? '2021' : '2019'
  const there = new Set<string>([...articlesOf(other), ...rowsOf(other)])
  return [...articlesOf(edition), ...rowsOf(edition)].flatMap((id) => {
    const found = there.has(id) ? undefined : indicator(id)
    return found === undefined ? [] : [found]
  })
}
