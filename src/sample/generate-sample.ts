import { cellsOf } from './cell-numbers.ts'
import { CHARACTERS, COUNTY, townshipRow } from './county.ts'
import type { Draft } from './draft.ts'
import { draftCounty } from './draft-county.ts'
import { planCounty } from './plan-county.ts'
import { putIntoWords } from './put-into-words.ts'
import { makeRandom, type Random } from './random.ts'
import { TABLE_LAYOUTS, type TableLayout } from './sample-report.ts'
import type { PrintedCell, Sample, SampleObservation, SampleReport } from './sample-report.ts'

/** How a cell prints its number; a change carries its sign. */
const printed = (random: Random, indicator: string, value: number): string => {
  if (!indicator.endsWith('.change') || value === 0) return String(value)
  const [more, less] = random.pick([
    ['+', '-'],
    ['增', '减'],
  ])
  return `${value > 0 ? more : less}${Math.abs(value)}`
}

const printCells = (random: Random, draft: Draft): PrintedCell[] =>
  cellsOf(draft.numbers.edition)
    .filter((cell) => !draft.omittedTables.includes(cell.table))
    .map(({ indicator, applicant }) => {
      const value = draft.numbers.get(indicator, applicant)
      const instead = draft.overprints.get(`${indicator}|${applicant ?? ''}`)
      if (instead === undefined)
        return {
          indicator,
          applicant,
          text: printed(random, indicator, value),
          value,
          status: 'stated',
        }
      return {
        indicator,
        applicant,
        text: instead,
        value: null,
        status: instead === '' ? 'blank' : 'unread',
      }
    })

/** Any layout, as long as it can show what is no number: without tabs or pipes it is no cell. */
const pickLayout = (random: Random, cells: readonly PrintedCell[]): TableLayout => {
  const layout = random.pick(TABLE_LAYOUTS)
  const hidden = layout === 'plain_lines' && cells.some((cell) => cell.status !== 'stated')
  return hidden ? 'pipe_rows' : layout
}

const observed = (cells: readonly PrintedCell[]): SampleObservation[] =>
  cells.flatMap(({ indicator, applicant, value, status }) =>
    status === 'unread' ? [] : [{ indicator, applicant, label: null, value, status }],
  )

/** A draft put into words and cells, as it is printed. */
export const finishReport = (seed: number, draft: Draft): SampleReport => {
  const { of, year } = draft
  const random = makeRandom(seed ^ Math.imul((Number(of.code) % 100_000) * 31 + year, 0x85ebca6b))
  const cells = printCells(random, draft)
  const passages = putIntoWords(random, draft)
  const told = passages.flatMap((passage) => passage.tells)
  return {
    townshipCode: of.code,
    township: of.name,
    county: COUNTY.county,
    prefecture: COUNTY.prefecture,
    province: COUNTY.province,
    year,
    edition: draft.numbers.edition,
    fileName: `${of.code}-${of.name}-${year}.txt`,
    layout: pickLayout(random, cells),
    coveringLetter: random.chance(0.15),
    titleYear: draft.titleYear,
    signedBy: draft.signedBy,
    signedOn: `${year + 1}-01-${String(random.between(5, 28)).padStart(2, '0')}`,
    cells,
    omittedTables: draft.omittedTables,
    passages,
    faults: draft.faults,
    truth: { observations: [...observed(cells), ...told], findings: draft.findings },
  }
}

/**
 * Makes the synthetic sample county (示例县): 12 townships, 2018-2025, seven reports missing and
 * one fault of each kind. Pure: the same seed gives the same county.
 */
export const generateSample = (seed: number): Sample => ({
  townships: CHARACTERS.map(townshipRow),
  reports: planCounty(seed, draftCounty(seed)).map((draft) => finishReport(seed, draft)),
})
