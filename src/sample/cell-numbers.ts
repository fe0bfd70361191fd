import { APPLICANTS, type ApplicantId } from '../form/applicants.ts'
import { APPLICATIONS } from '../form/applications.ts'
import { ARTICLE20 } from '../form/article20.ts'
import type { IndicatorId } from '../form/indicators.ts'
import { REVIEW } from '../form/review.ts'
import type { SampleTable } from './sample-report.ts'

export type SampleEdition = '2019' | '2021'

/** A cell of the statutory tables. */
export interface CellRef {
  readonly table: SampleTable
  readonly indicator: IndicatorId
  readonly applicant: ApplicantId | null
}

/** Every cell that an edition prescribes, in printed order. */
export const cellsOf = (edition: SampleEdition): CellRef[] => [
  ...ARTICLE20[edition].flatMap((block) =>
    block.rows.flatMap((row) =>
      row.cells.map((indicator): CellRef => ({ table: 'article20', indicator, applicant: null })),
    ),
  ),
  ...APPLICATIONS[edition].flatMap(({ indicator }) =>
    APPLICANTS.map(({ id }): CellRef => ({ table: 'applications', indicator, applicant: id })),
  ),
  ...REVIEW.flatMap((block) =>
    block.cells.map((indicator): CellRef => ({ table: 'review', indicator, applicant: null })),
  ),
]

/** The numbers of one report's tables; every cell of the edition has one. */
export class CellNumbers {
  readonly edition: SampleEdition
  private readonly numbers = new Map<string, number>()

  constructor(edition: SampleEdition) {
    this.edition = edition
  }

  get(indicator: IndicatorId, applicant: ApplicantId | null = null): number {
    return this.numbers.get(`${indicator}|${applicant ?? ''}`) ?? 0
  }

  set(indicator: IndicatorId, applicant: ApplicantId | null, value: number): void {
    this.numbers.set(`${indicator}|${applicant ?? ''}`, value)
  }

  add(indicator: IndicatorId, applicant: ApplicantId | null, more: number): void {
    this.set(indicator, applicant, this.get(indicator, applicant) + more)
  }

  copy(): CellNumbers {
    const made = new CellNumbers(this.edition)
    for (const cell of cellsOf(this.edition))
      made.set(cell.indicator, cell.applicant, this.get(cell.indicator, cell.applicant))
    return made
  }

  equals(other: CellNumbers): boolean {
    return (
      this.edition === other.edition &&
      cellsOf(this.edition).every(
        (cell) =>
          this.get(cell.indicator, cell.applicant) === other.get(cell.indicator, cell.applicant),
      )
    )
  }
}
