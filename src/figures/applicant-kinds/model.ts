import { APPLICANT_KINDS, type ApplicantKind, type ApplicantKindsRow } from './query.ts'
import { shownYear } from '../../queries/filter.ts'
import { MIX_MINIMUM } from '../../queries/measure.ts'
import { emptyMessage } from '../../models/absent.ts'
import { applicantName } from '../../models/applicant-words.ts'
import { column, columnsFor, plain } from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure, FigureSource, Message } from '../../models/figure.ts'
import {
  firstGap,
  mixAbsent,
  MIX_COLUMNS,
  mixNotes,
  mixParts,
  type MixChart,
} from '../../models/mix.ts'
import { SMALL_SAMPLE } from '../../models/rate.ts'
import { nameIn, scopeParam, spansCounties } from '../../models/scope.ts'

export type ApplicantKindsChart = MixChart<ApplicantKind>

const COLUMNS = [
  column('year', 'year'),
  column('applicant_code', 'code'),
  column('applicant', 'text'),
  ...MIX_COLUMNS,
]

const gapOf = (row: ApplicantKindsRow) =>
  firstGap([
    row.received_table_state,
    ...APPLICANT_KINDS.map((id) => row[`received_${id}_state` as const]),
  ])

const countOf = (row: ApplicantKindsRow, id: ApplicantKind): number => row[`received_${id}`] ?? 0

const sourceOf = (
  row: ApplicantKindsRow,
  applicants: readonly string[] = APPLICANT_KINDS,
): FigureSource | null =>
  row.report_id === null
    ? null
    : {
        townshipCode: row.township_code,
        year: row.year,
        indicators: ['applications.received'],
        applicants,
      }

/**
 * Who asked in the shown year, in the order of the form, added over the reports that state all six
 * kinds and their total. `chosen` is the kind to which the other figures are narrowed.
 */
export const applicantKindsFigure = (
  rows: readonly ApplicantKindsRow[],
  context: FigureContext,
  chosen: ApplicantKind | null = null,
): Figure<ApplicantKindsChart> => {
  const known = rows.filter((row) => gapOf(row) === null)
  const whole = known.reduce((sum, row) => sum + (row.received_table ?? 0), 0)
  const parts = mixParts(APPLICANT_KINDS, known, { whole, countOf, labelOf: applicantName })
  const only = context.due === 1 ? known[0] : undefined
  const absent = mixAbsent(rows, context, { gapOf, sourceOf: (row) => sourceOf(row) })
  const params = {
    years: String(shownYear(context.filter)),
    scope: scopeParam(context, rows),
    count: known.length,
    whole,
  }
  const isNothing = whole === 0 && parts.every((part) => part.count === 0)
  return {
    id: 'applicant-kinds',
    heading: headingOf(parts, params),
    subtitle: { key: 'figure.applicant-kinds.subtitle', params },
    coverage: { have: known.length, of: context.due },
    notes: [...unbalancedNotes(known, spansCounties(rows)), ...mixNotes(whole)],
    columns: columnsFor(context, COLUMNS),
    rows:
      known.length === 0
        ? []
        : parts.map((part) => ({
            year: plain(shownYear(context.filter)),
            applicant_code: plain(part.id),
            applicant: plain(part.label),
            cases: { ...plain(part.count), source: only ? sourceOf(only, [part.id]) : null },
            denominator: plain(whole),
            share: plain(part.share),
            have: plain(known.length),
            of: plain(context.due),
            synthetic: plain({ key: 'file.synthetic' }),
          })),
    lead: 'cases',
    chart: { parts, whole, chosen },
    absent,
    empty: !isNothing
      ? null
      : known.length > 0
        ? { key: 'figure.applicant-kinds.nothing', params }
        : emptyMessage('applicant-kinds', absent, params),
    measures: ['natural_person', 'requests'],
  }
}

const headingOf = (
  parts: ApplicantKindsChart['parts'],
  params: NonNullable<Message['params']> & { readonly count: number; readonly whole: number },
): Message => {
  const { count, whole } = params
  if (count === 0) return { key: 'figure.applicant-kinds.none', params }
  if (parts.every((part) => part.count === 0) && whole === 0)
    return { key: 'figure.applicant-kinds.nothing', params }
  const natural = parts.find((part) => part.id === 'natural_person')?.count ?? 0
  if (whole < MIX_MINIMUM)
    return { key: 'figure.applicant-kinds.counts', params: { ...params, natural } }
  return {
    key: `figure.applicant-kinds.${whole < SMALL_SAMPLE ? 'small' : 'shares'}`,
    params: { ...params, natural, rate: { rate: natural / whole } },
  }
}

/** Every report whose six kinds do not add up to the total that it prints. */
const unbalancedNotes = (
  known: readonly ApplicantKindsRow[],
  counties: boolean,
): readonly Message[] =>
  known.flatMap((row): Message[] => {
    const total = row.received_table ?? 0
    const parts = APPLICANT_KINDS.reduce((sum, id) => sum + countOf(row, id), 0)
    const params = { name: nameIn(row, counties), parts, total }
    return parts === total ? [] : [{ key: 'figure.applicant-kinds.note.unbalanced', params }]
  })
