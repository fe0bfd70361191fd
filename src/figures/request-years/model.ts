import type { ApplicantId } from '../../form/applicants.ts'
import { MIX_MINIMUM } from '../../queries/measure.ts'
import { OUTCOMES, type RequestOutcomesRow } from '../request-outcomes/query.ts'
import { absentGroups, emptyMessage, statingNone } from '../../models/absent.ts'
import { applicantCell, applicantColumns, scopeOf } from '../../models/applicant-words.ts'
import { column, columnsFor, plain } from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure, FigureRow } from '../../models/figure.ts'
import { outcomeBar, pool, sumOf, type OutcomeBar } from '../../models/request-bar.ts'
import {
  outcomesHeading,
  outcomesNotes,
  outcomesSubtitle,
} from '../request-outcomes/model-words.ts'
import type { RequestOutcomesChart } from '../request-outcomes/model.ts'
import { coverageOf, scopeParam, yearsParam } from '../../models/scope.ts'

const columnsOf = (applicant: ApplicantId) => [
  column('year', 'year'),
  ...applicantColumns(applicant),
  column('have', 'count', 'body'),
  column('of', 'count', 'body'),
  ...OUTCOMES.map((id) => column(id, 'count', 'case')),
  column('concluded', 'count', 'case'),
]

/**
 * What became of requests, year by year: added over the reports of the scope that state every
 * outcome, with how many those are. The rows are those of the applicant.
 */
export const requestYearsFigure = (
  rows: readonly RequestOutcomesRow[],
  context: FigureContext,
  applicant: ApplicantId = 'total',
): Figure<RequestOutcomesChart> => {
  const { filter, due } = context
  const reports = rows.filter(isKnown).map((row) => outcomeBar(row, applicant))
  const years = filter.years.map((year) =>
    yearBar(
      year,
      reports.filter((bar) => bar.year === year),
      due,
    ),
  )
  const bars = years.filter((bar) => bar.concluded > 0 || bar.sum > 0)
  const absent = absentGroups(
    years
      .filter((bar) => !bars.includes(bar))
      .map((bar) => ({
        reason:
          bar.pooled.have > 0
            ? { id: 'year_nothing_concluded', state: 'no_denominator' }
            : { id: 'year_unknown', state: 'not_stated' },
        body: {
          code: '',
          name: String(bar.year),
          county: '',
          detail: { key: 'figure.coverage.bodies', params: bar.pooled },
          source: null,
        },
      })),
    context,
    { order: ['year_nothing_concluded', 'year_unknown'] },
  )
  const params = {
    years: yearsParam(filter.years),
    scope: scopeOf(scopeParam(context, rows), applicant),
  }
  return {
    id: 'request-outcomes',
    heading: outcomesHeading(reports, rows, params),
    subtitle: outcomesSubtitle('pooled', applicant, params),
    coverage: coverageOf(
      bars.length,
      statingNone(absent, ['year_nothing_concluded']),
      filter.years.length,
      'year',
    ),
    notes: [...outcomesNotes(bars, reports), ...editionNote(filter.years)],
    columns: columnsFor(context, columnsOf(applicant)),
    rows: years.map((bar) => rowOf(bar, applicant)),
    lead: 'concluded',
    chart: { bars, byYear: true, counties: false, pooled: pool(bars) },
    absent,
    empty: bars.length > 0 ? null : emptyMessage('request-outcomes', absent, params),
    measures: ['outcome_mix'],
  }
}

/** Whether all outcomes and their total are numbers, be they zeros. */
const isKnown = (row: RequestOutcomesRow): boolean =>
  row.concluded !== null && OUTCOMES.every((id) => row[id] !== null)

type YearBar = OutcomeBar & { readonly pooled: NonNullable<OutcomeBar['pooled']> }

const yearBar = (year: number, reports: readonly OutcomeBar[], of: number): YearBar => {
  const { concluded, counts } = pool(reports)
  return {
    code: '',
    name: String(year),
    county: '',
    year,
    concluded,
    counts,
    sum: sumOf(counts),
    few: concluded < MIX_MINIMUM,
    approximate: reports.some((bar) => bar.approximate),
    findings: false,
    source: null,
    pooled: { have: reports.length, of },
  }
}

// The form of 2021 prints three rows for other handling where that of 2019 prints one.
const editionNote = (years: readonly number[]) =>
  years.some((year) => year < 2021) && years.some((year) => year >= 2021)
    ? [{ key: 'figure.township-years.note.edition' as const }]
    : []

const rowOf = (bar: YearBar, applicant: ApplicantId): FigureRow => {
  // Of a year that no report states there is no number, not a zero.
  const counted = (value: number) => plain(bar.pooled.have > 0 ? value : null)
  return {
    year: plain(bar.year),
    ...applicantCell(applicant),
    have: plain(bar.pooled.have),
    of: plain(bar.pooled.of),
    ...Object.fromEntries(OUTCOMES.map((id) => [id, counted(bar.counts[id])])),
    concluded: counted(bar.concluded),
    synthetic: plain({ key: 'file.synthetic' }),
  }
}
