import { expect } from 'vitest'
import type { Connection } from '../../src/database/connection.ts'
import type { DatasetRows } from '../../src/dataset/rows.ts'
import type { ApplicantId } from '../../src/form/applicants.ts'
import { applicantKinds, type ApplicantKindsRow } from '../../src/figures/applicant-kinds/query.ts'
import type { PartIndicator } from '../../src/queries/disclosure-parts.ts'
import type { Filter } from '../../src/queries/filter.ts'
import {
  partsByTownship,
  type TownshipPartRow,
} from '../../src/figures/disclosure-by-part/query.ts'
import { refusalReasons, type RefusalReasonsRow } from '../../src/figures/refusal-reasons/query.ts'
import { named } from './expect-figures.ts'
import { flawsOf, readingOf } from './oracle.ts'

const KINDS = [
  'natural_person',
  'business',
  'research',
  'social_organization',
  'legal_service',
  'other_organization',
]

const REASONS = [
  'state_secret',
  'prohibited_by_law',
  'endangers_security',
  'third_party_rights',
  'internal_affairs',
  'process_information',
  'enforcement_files',
  'administrative_query',
]

const lastYear = (filter: Filter): Filter => ({
  ...filter,
  years: [Math.max(...filter.years)],
})

/** Holds who asked, in the last of the years, to what plain loops find. */
export const expectKinds = async (
  connection: Connection,
  rows: DatasetRows,
  filter: Filter,
  listsAll: boolean,
): Promise<void> => {
  const answered = await connection.query<ApplicantKindsRow>(applicantKinds(filter))
  const expected = named(rows, lastYear(filter), listsAll).map((body) => [
    body.code,
    body.year,
    flawsOf(rows, body),
    readingOf(rows, body, [['applications.received']]),
    ...KINDS.map((kind) => readingOf(rows, body, [['applications.received']], kind)),
  ])
  const found = answered.map((row) => {
    const all = row as ApplicantKindsRow & Record<string, unknown>
    return [
      row.township_code,
      row.year,
      row.findings,
      ...['table', ...KINDS].map((kind) => ({
        value: all[`received_${kind}`],
        state: all[`received_${kind}_state`],
      })),
    ]
  })
  expect(found).toEqual(expected)
}

/** Holds reasons for refusal, in the last of the years, to what plain loops find. */
export const expectReasons = async (
  connection: Connection,
  rows: DatasetRows,
  filter: Filter,
  listsAll: boolean,
  applicant: ApplicantId,
): Promise<void> => {
  const answered = await connection.query<RefusalReasonsRow>(refusalReasons(filter, applicant))
  const ids = REASONS.map((reason) => `applications.refused.${reason}`)
  const expected = named(rows, lastYear(filter), listsAll).map((body) => [
    body.code,
    ...ids.map((id) => readingOf(rows, body, [[id]], applicant)),
    readingOf(rows, body, [ids], applicant),
  ])
  const found = answered.map((row) => {
    const all = row as RefusalReasonsRow & Record<string, unknown>
    return [
      row.township_code,
      ...[...REASONS.map((reason) => `refused_${reason}`), 'refused'].map((id) => ({
        value: all[id],
        state: all[`${id}_state`],
      })),
    ]
  })
  expect(found).toEqual(expected)
}

/** Holds topics or channels, in the last of the years, to what the observations are. */
export const expectParts = async (
  connection: Connection,
  rows: DatasetRows,
  filter: Filter,
  listsAll: boolean,
  indicator: PartIndicator,
): Promise<void> => {
  const answered = await connection.query<TownshipPartRow>(partsByTownship(filter, indicator))
  const expected = named(rows, lastYear(filter), listsAll).flatMap((body) => {
    const told = rows.observations
      .filter((o) => o.report_id === body.report?.report_id && o.indicator === indicator)
      .sort((a, b) => a.position - b.position)
    const head = [body.code, body.report?.capture ?? null]
    return told.length === 0
      ? [[...head, null, null, null]]
      : told.map((o) => [...head, o.label, o.value, o.status])
  })
  expect(
    answered.map((row) => [row.township_code, row.capture, row.label, row.value, row.status]),
  ).toEqual(expected)
}
