import { qualityReading, type QualityReadingRow } from './query.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Message, Param } from '../../models/figure.ts'
import { nothingToRead } from '../../models/lead-filed.ts'
import { rulesMessage } from '../../models/lead-rules.ts'
import {
  foremost,
  namesOf,
  topsOf,
  type Reading,
  type ReadingView,
  type Tops,
} from '../../models/lead.ts'
import { yearsParam } from '../../models/scope.ts'

/** What share of the checks holds, and what is not judged at all. */
const passedMessage = (all: QualityReadingRow, { filter }: FigureContext): Message | null => {
  const { judged, assessable, passed, opening } = all
  const years = yearsParam(filter.years)
  if (judged === 0) return { key: 'reading.passed.unjudged', params: { years, opening } }
  const rest: Param = opening === 0 ? '' : { key: 'reading.passed.rest', params: { opening } }
  const params = { years, judged, assessable, passed, rest }
  if (assessable === 0) return { key: 'reading.passed.nothing', params }
  return passed === assessable
    ? { key: 'reading.passed.all', params }
    : { key: 'reading.passed.some', params: { ...params, rate: { rate: passed / assessable } } }
}

const errorsMessage = (all: QualityReadingRow, most: Tops | null): Message | null => {
  if (most === null) return null
  const params = {
    names: namesOf(most, all),
    errors: most.first.value,
    sum: all.errors,
  }
  // Of one report all errors are its own.
  if (all.due === 1 && all.reports === 1) return null
  if (most.first.value === all.errors) return { key: 'reading.errors.all', params }
  return { key: `reading.errors.${most.count > 1 ? 'tied' : 'most'}`, params }
}

const read = (rows: readonly QualityReadingRow[], context: FigureContext): readonly Reading[] => {
  const [all] = rows
  if (all === undefined) return []
  const years = yearsParam(context.filter.years)
  if (all.reports === 0) return nothingToRead(all, context, 'findings-grid', years)
  const worst = topsOf(rows, 'rule')
  const passed = passedMessage(all, context)
  const rules = worst && rulesMessage(all, worst, context)
  const errors = errorsMessage(all, topsOf(rows, 'errors'))
  return foremost([
    passed && { id: 'passed', message: passed, at: { figure: 'findings-by-rule' } },
    rules && { id: 'rules', message: rules, at: { figure: 'findings-by-rule' } },
    errors && { id: 'errors', message: errors, at: { figure: 'findings-grid' } },
  ])
}

/** How the page of data quality opens. */
export const QUALITY_READING: ReadingView<QualityReadingRow> = { ask: qualityReading, read }
