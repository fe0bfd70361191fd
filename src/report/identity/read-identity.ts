import type { Edition } from '../../form/edition.ts'
import type { IdentityConflict, ReportIdentity } from '../parsed-report.ts'
import type { Paragraph } from '../report-document.ts'
import type { Roster } from '../roster.ts'
import { publishedOn } from './published-on.ts'
import { settlePlace } from './settle-place.ts'
import { settleYear } from './settle-year.ts'
import { titleOf } from './title.ts'

/** Who reports and on what year, with every clue that says otherwise. */
export const readIdentity = (
  paragraphs: readonly Paragraph[],
  fileName: string,
  edition: Edition | null,
  roster: Roster | null,
): { identity: ReportIdentity; conflicts: readonly IdentityConflict[] } => {
  const title = titleOf(paragraphs)
  const year = settleYear(paragraphs, title, fileName)
  const place = settlePlace(paragraphs, title, fileName, roster)
  return {
    identity: {
      ...place.place,
      year: year.year,
      edition,
      title,
      publishedOn: publishedOn(paragraphs),
      periodStart: year.period?.start ?? null,
      periodEnd: year.period?.end ?? null,
    },
    conflicts: [...year.conflicts, ...place.conflicts],
  }
}
