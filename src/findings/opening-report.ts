import { APPLICANTS } from '../form/applicants.ts'
import type { Edition } from '../form/edition.ts'
import { indicator as indicatorOf, type IndicatorId } from '../form/indicators.ts'
import type { Observation, ObservationStatus, ParsedReport } from '../report/parsed-report.ts'

/** Figures captured by hand from the opening of a report, and whose they are. */
export interface OpeningFigures {
  readonly province: string
  readonly prefecture: string
  readonly county: string
  readonly township: string
  readonly year: number
  readonly edition: Edition | null
  readonly observations: readonly {
    readonly indicator: string
    readonly applicant: string | null
    readonly label: string | null
    readonly value: number | null
    readonly status: ObservationStatus
    readonly evidence: string | null
    readonly line: number | null
  }[]
}

const observation = (figure: OpeningFigures['observations'][number]): Observation[] => {
  const known = indicatorOf(figure.indicator)
  if (known === undefined) return []
  const applicant = APPLICANTS.find((column) => column.id === figure.applicant)?.id ?? null
  const { label, value, status, line } = figure
  return [
    {
      indicator: known.id as IndicatorId,
      applicant,
      label,
      value,
      status,
      evidence: figure.evidence ?? '',
      place:
        known.table === 'narrative'
          ? { kind: 'phrase', line, offset: 0 }
          : { kind: 'cell', table: known.table, row: known.labelZh, column: applicant ?? '', line },
    },
  ]
}

/**
 * Captured figures in the form that the rules take. Check it with `capture: 'opening'`: the tables
 * were not captured, so nothing of them is missing. Unknown indicators are left out.
 */
export const openingReport = (figures: OpeningFigures): ParsedReport => ({
  identity: {
    township: figures.township,
    county: figures.county,
    prefecture: figures.prefecture,
    province: figures.province,
    year: figures.year,
    edition: figures.edition,
    title: null,
    publishedOn: null,
    periodStart: null,
    periodEnd: null,
  },
  observations: figures.observations.flatMap(observation),
  tables: [],
  partLists: [],
  contradictions: [],
  rates: [],
  otherYears: [],
  identityConflicts: [],
})
