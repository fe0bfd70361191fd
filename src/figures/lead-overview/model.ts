import { overviewReading, type OverviewReadingRow } from './query.ts'
import type { FigureContext } from '../../models/context.ts'
import { askedMessage } from '../../models/lead-asked.ts'
import { filedMessage } from '../../models/lead-filed.ts'
import { furthestMessage, isLonely } from '../../models/lead-moves.ts'
import { rulesMessage } from '../../models/lead-rules.ts'
import { foremost, topsOf, type Reading, type ReadingView } from '../../models/lead.ts'

const read = (rows: readonly OverviewReadingRow[], context: FigureContext): readonly Reading[] => {
  const [all] = rows
  if (all === undefined) return []
  const filed = filedMessage(all, { filed: all.filed, missing: topsOf(rows, 'missing') }, context)
  const furthest = topsOf(rows, 'change')
  const moved = furthestMessage({ scope: all, sum: all, context }, furthest)
  const worst = topsOf(rows, 'rule')
  const rules = rulesMessage(all, worst, context)
  const most = topsOf(rows, 'asked')
  // Of one township its number stands among the headline figures.
  const asked = all.due === 1 ? null : askedMessage(all, most, context)
  return foremost([
    filed && { id: 'filed', message: filed, at: { figure: 'coverage' } },
    moved && {
      id: 'change',
      message: moved,
      at: { page: 'disclosure' },
      calm: furthest === null || isLonely(all),
    },
    rules && { id: 'rules', message: rules, at: { page: 'quality' }, calm: worst === null },
    asked && { id: 'asked', message: asked, at: { page: 'requests' }, calm: most === null },
  ])
}

/** How the overview opens. */
export const OVERVIEW_READING: ReadingView<OverviewReadingRow> = { ask: overviewReading, read }
