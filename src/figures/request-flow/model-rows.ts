import type { ApplicantId } from '../../form/applicants.ts'
import { shownYear } from '../../queries/filter.ts'
import type { RequestOutcomesRow } from '../request-outcomes/query.ts'
import { applicantCell } from '../../models/applicant-words.ts'
import { frame, plain } from '../../models/columns.ts'
import type { FigureContext } from '../../models/context.ts'
import type { FigureRow } from '../../models/figure.ts'
import type { RequestFlowChart } from './model-chart.ts'

/** A sum of several reports is nobody's. */
const NOBODY: FigureRow = {
  code: plain(null),
  county: plain(null),
  name: plain(null),
  findings: plain(null),
  source: plain(null),
  synthetic: plain({ key: 'file.synthetic' }),
}

/**
 * The table of a flow: a row each band, which has a township only where there is but one, and a row
 * each difference, which is always that of one report.
 */
export const flowRows = (
  { bands, gaps }: RequestFlowChart,
  known: readonly RequestOutcomesRow[],
  { context, applicant }: { context: FigureContext; applicant: ApplicantId },
): readonly FigureRow[] => {
  const rowOf = (row: RequestOutcomesRow | undefined): FigureRow => ({
    ...(row ? frame(context, row) : { ...NOBODY, year: plain(shownYear(context.filter)) }),
    ...applicantCell(applicant),
    have: plain(row ? 1 : known.length),
    of: plain(row ? 1 : context.due),
  })
  const only = context.due === 1 ? known[0] : undefined
  return known.length === 0
    ? []
    : [
        ...bands.map((band) => ({
          ...rowOf(only),
          flow_side: plain({ key: `flow.${band.side}` }),
          flow_cell: plain({ key: `column.${band.cell}` }),
          cases: { ...plain(band.count), source: band.source },
        })),
        ...gaps.map((gap) => ({
          ...rowOf(known.find((row) => row.township_code === gap.code)),
          flow_side: plain({ key: `flow.${gap.side}` }),
          flow_cell: plain({ key: `flow.open.${gap.kind}` }),
          cases: { ...plain(gap.count), source: gap.source },
        })),
      ]
}
