import { APPLICATIONS } from '../form/applications.ts'
import { cellsOf } from './cell-numbers.ts'
import { error, warning, type Fault } from './fault.ts'

/** Faults of single cells and whole tables. */
export const CELL_FAULTS: readonly Fault[] = [
  {
    kind: 'impossible_rules',
    fits: (draft) => draft.numbers.edition === '2019',
    plant: ({ numbers }) => {
      numbers.set('article20.regulations.made', null, 2)
      numbers.set('article20.regulations.public_total', null, 2)
      return [error('cell.impossible', 0, 2)]
    },
  },
  {
    kind: 'blank_cells',
    fits: (draft) =>
      APPLICATIONS[draft.numbers.edition].every(
        ({ indicator }) => draft.numbers.get(indicator, 'research') === 0,
      ),
    plant: ({ numbers, overprints }) => {
      const cells = cellsOf(numbers.edition).filter((cell) => cell.table === 'applications')
      const column = cells.filter((cell) => cell.applicant === 'research')
      for (const cell of column) overprints.set(`${cell.indicator}|research`, '')
      return [warning('cell.blank', cells.length, cells.length - column.length)]
    },
  },
  {
    kind: 'no_number',
    fits: (draft) => draft.numbers.get('article20.licensing.decisions') > 0,
    plant: ({ numbers, overprints }) => {
      overprints.set('article20.licensing.decisions|', '见附件')
      const cells = cellsOf(numbers.edition).filter((cell) => cell.table === 'article20')
      return [warning('cell.not_a_number', cells.length, cells.length - 1)]
    },
  },
  {
    kind: 'missing_table',
    fits: (draft) => draft.numbers.get('review.total') === 0,
    plant: ({ omittedTables, facts }) => {
      omittedTables.push('review')
      facts.reviews = 'silent'
      return [warning('table.missing', 15, 0)]
    },
  },
]
