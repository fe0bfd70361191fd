import { CellNumbers, type SampleEdition } from './cell-numbers.ts'
import { CHARACTERS, YEARS, type Character } from './county.ts'
import type { Draft } from './draft.ts'
import { makeRandom } from './random.ts'
import { simulateApplications, simulateReviews } from './simulate-applications.ts'
import { firstStocks, simulateArticle20 } from './simulate-article20.ts'
import { hasCounts, makeFacts } from './told-facts.ts'

/** The tables that a year's report is printed on: those of 2019 up to 2020, then those of 2021. */
const editionOf = (year: number): SampleEdition => (year <= 2020 ? '2019' : '2021')

/** All years of one township, each following from the one before, without any fault. */
const draftTownship = (seed: number, of: Character, through: number): Draft[] => {
  // Own random numbers for each township: a change in one leaves the others as they are.
  const random = makeRandom(seed ^ Math.imul(Number(of.code) % 100_000, 0x9e3779b1))
  const stocks = firstStocks(random, of)
  const drafts: Draft[] = []
  let carried: ReturnType<typeof simulateApplications> = []
  for (let year: number = FIRST; year <= through; year++) {
    const yearsOn = year - FIRST
    const numbers = new CellNumbers(editionOf(year))
    carried = simulateApplications(random, of, yearsOn, carried, numbers)
    simulateReviews(random, numbers)
    simulateArticle20(random, of, stocks, numbers)
    const last = drafts.at(-1)
    // Two years alike would be a finding; only the planted one may be.
    if (last?.numbers.equals(numbers) && hasCounts(numbers))
      numbers.add('article20.licensing.decisions', null, 1)
    const facts = makeFacts(random, of, yearsOn, last?.facts.disclosed.total ?? null)
    drafts.push({
      of,
      year,
      numbers,
      facts,
      overprints: new Map(),
      omittedTables: [],
      titleYear: year,
      signedBy: of.name,
      toldReceived: null,
      faults: [],
      findings: [],
    })
  }
  return drafts
}

const [FIRST] = YEARS
const LAST = YEARS[YEARS.length - 1] ?? FIRST

/** The whole county without faults: one draft for each township and year up to `through`. */
export const draftCounty = (seed: number, through: number = LAST): Draft[] =>
  CHARACTERS.flatMap((of) => draftTownship(seed, of, through))
