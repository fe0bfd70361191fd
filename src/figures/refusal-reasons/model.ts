import type { ApplicantId } from '../../form/applicants.ts'
import { shownYear } from '../../queries/filter.ts'
import { MIX_MINIMUM } from '../../queries/measure.ts'
import { indicatorsOf } from '../../queries/quantities.ts'
import { REFUSAL_REASONS, type RefusalReason, type RefusalReasonsRow } from './query.ts'
import { emptyMessage } from '../../models/absent.ts'
import { applicantCell, applicantColumns, scopeOf } from '../../models/applicant-words.ts'
import { column, columnsFor, plain } from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import type { Figure, Message } from '../../models/figure.ts'
import {
  firstGap,
  mixAbsent,
  MIX_COLUMNS,
  mixNotes,
  mixParts,
  type MixChart,
} from '../../models/mix.ts'
import { requestSource } from '../../models/request-bar.ts'
import { named, scopeParam } from '../../models/scope.ts'
import { indicatorName } from '../../models/form-names.ts'

export type RefusalReasonsChart = MixChart<RefusalReason>

/** What the form calls a reason. */
const labelOf = (id: RefusalReason): Message => indicatorName(indicatorsOf(id)[0] ?? id)

const gapOf = (row: RefusalReasonsRow) => firstGap(REFUSAL_REASONS.map((id) => row[`${id}_state`]))

/**
 * Why requests were refused in the shown year, in the order of the form, added over the reports
 * that state all eight reasons. That nothing was refused is said in words: it is good news.
 */
export const refusalReasonsFigure = (
  rows: readonly RefusalReasonsRow[],
  context: FigureContext,
  applicant: ApplicantId = 'total',
): Figure<RefusalReasonsChart> => {
  const known = rows.filter((row) => gapOf(row) === null)
  const whole = known.reduce((sum, row) => sum + (row.refused ?? 0), 0)
  const parts = mixParts(REFUSAL_REASONS, known, {
    whole,
    countOf: (row, id) => row[id] ?? 0,
    labelOf,
  })
  const only = context.due === 1 ? known[0] : undefined
  const absent = mixAbsent(rows, context, {
    gapOf,
    sourceOf: (row) => requestSource(row, applicant, REFUSAL_REASONS),
  })
  const params = {
    years: String(shownYear(context.filter)),
    scope: scopeOf(scopeParam(context, rows), applicant),
    count: known.length,
    whole,
  }
  return {
    id: 'refusal-reasons',
    heading: headingOf(parts, params),
    subtitle: { key: 'figure.refusal-reasons.subtitle', params },
    coverage: { have: known.length, of: context.due },
    notes: [...mixNotes(whole), ...withoutNote(known, whole)],
    columns: columnsFor(context, [
      column('year', 'year'),
      ...applicantColumns(applicant),
      column('reason', 'text'),
      ...MIX_COLUMNS,
    ]),
    rows:
      known.length === 0
        ? []
        : parts.map((part) => ({
            year: plain(shownYear(context.filter)),
            ...applicantCell(applicant),
            reason: plain(part.label),
            cases: {
              ...plain(part.count),
              source: only ? requestSource(only, applicant, [part.id]) : null,
            },
            denominator: plain(whole),
            share: plain(part.share),
            have: plain(known.length),
            of: plain(context.due),
            synthetic: plain({ key: 'file.synthetic' }),
          })),
    lead: 'cases',
    chart: { parts, whole, chosen: null },
    absent,
    empty:
      whole > 0
        ? null
        : known.length > 0
          ? { key: 'figure.refusal-reasons.good', params }
          : emptyMessage('refusal-reasons', absent, params),
    measures: ['refusal_mix'],
  }
}

const headingOf = (
  parts: RefusalReasonsChart['parts'],
  params: NonNullable<Message['params']> & { readonly count: number; readonly whole: number },
): Message => {
  const { count, whole } = params
  if (count === 0) return { key: 'figure.refusal-reasons.none', params }
  if (whole === 0) return { key: 'figure.refusal-reasons.good', params }
  const most = parts.reduce((top, part) => Math.max(top, part.count), 0)
  const names = named(parts.filter((part) => part.count === most).map((part) => part.label))
  return whole < MIX_MINIMUM
    ? { key: 'figure.refusal-reasons.counts', params: { ...params, names, most } }
    : {
        key: 'figure.refusal-reasons.shares',
        params: { ...params, names, most, rate: { rate: most / whole } },
      }
}

/** How many of the reports refused nothing. */
const withoutNote = (known: readonly RefusalReasonsRow[], whole: number): readonly Message[] => {
  const count = known.filter((row) => row.refused === 0).length
  return whole === 0 || count === 0
    ? []
    : [{ key: 'figure.refusal-reasons.note.without', params: { count } }]
}
