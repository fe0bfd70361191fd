import { localCode } from '../dataset/local-code.ts'
import type { TownshipRow } from '../dataset/rows.ts'
import type { ReportIdentity } from '../report/parsed-report.ts'
import type { BodyKind } from './desk/draft.ts'

/**
 * A body that is no township: a department, a development zone, the county government itself. The
 * same name in the same county gives the same code on every machine.
 */
export const otherBody = (name: string, kind: BodyKind, neighbour: TownshipRow): TownshipRow => ({
  ...neighbour,
  township_code: localCode(neighbour.county_code, name),
  name,
  kind,
  matched: false,
  population: null,
})

/** What a report without a township calls itself: its title without year and subject. */
export const suggestedName = ({ township, title, county }: ReportIdentity): string => {
  if (township !== null) return township
  const name = (title ?? '')
    .replaceAll(/\s/gu, '')
    .replace(/(?:关于)?20\d{2}年(?:度)?.*$/u, '')
    .replace(/(?:政府)?信息公开(?:工作)?(?:年度)?报告.*$/u, '')
  return county !== null && name.startsWith(county) && name !== county && !/政府$/u.test(name)
    ? name.slice(county.length)
    : name
}
