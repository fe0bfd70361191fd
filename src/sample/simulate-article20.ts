import type { CellNumbers } from './cell-numbers.ts'
import type { Character } from './county.ts'
import type { Random } from './random.ts'

/** What goes over from year to year in the article 20 tables. */
export interface Stocks {
  documents: number
  licensing: number
  services: number
  penalties: number
  fees: number
}

export const firstStocks = (random: Random, of: Character): Stocks => ({
  documents: random.between(0, 4),
  licensing: of.licences === 0 ? 0 : random.between(4, 12),
  services: random.between(6, 40),
  penalties: of.licences > 50 ? random.between(2, 9) : 0,
  fees: random.chance(0.2) ? 1 : 0,
})

const change = (random: Random, stock: number): number => {
  if (stock === 0 || !random.chance(0.3)) return 0
  return Math.max(-stock, random.pick([-1, 1, 1, 2, 3]))
}

const fill2019 = (random: Random, of: Character, stocks: Stocks, into: CellNumbers): void => {
  const made = random.events(0.4)
  stocks.documents += made
  into.set('article20.normative_documents.made', null, made)
  into.set('article20.normative_documents.published', null, made)
  into.set('article20.normative_documents.public_total', null, stocks.documents)
  for (const [row, stock] of [
    ['licensing', 'licensing'],
    ['other_services', 'services'],
    ['penalties', 'penalties'],
  ] as const) {
    const step = change(random, stocks[stock])
    into.set(`article20.${row}.previous_items`, null, stocks[stock])
    into.set(`article20.${row}.change`, null, step)
    stocks[stock] += step
  }
  into.set('article20.fees.previous_items', null, stocks.fees)
  into.set('article20.other_services.decisions', null, random.events(of.licences * 0.8))
  const bought = random.events(of.population / 30_000)
  into.set('article20.procurement.items', null, bought)
  if (bought > 0)
    into.set('article20.procurement.amount', null, random.between(8_000, 420_000 * bought) / 10_000)
}

const fill2021 = (random: Random, stocks: Stocks, into: CellNumbers): void => {
  const made = random.events(0.35)
  const repealed = stocks.documents > 0 && random.chance(0.15) ? 1 : 0
  stocks.documents += made - repealed
  into.set('article20.normative_documents.made', null, made)
  into.set('article20.normative_documents.repealed', null, repealed)
  into.set('article20.normative_documents.in_force', null, stocks.documents)
  if (stocks.fees > 0) into.set('article20.fees.amount', null, random.between(900, 64_000) / 10_000)
}

/** One year of active disclosure; moves the stocks on to the next year. */
export const simulateArticle20 = (
  random: Random,
  of: Character,
  stocks: Stocks,
  into: CellNumbers,
): void => {
  if (into.edition === '2019') fill2019(random, of, stocks, into)
  else fill2021(random, stocks, into)
  into.set('article20.licensing.decisions', null, random.events(of.licences))
  into.set('article20.penalties.decisions', null, random.events(of.licences * 0.05))
  into.set('article20.coercion.decisions', null, random.chance(0.1) && of.licences > 50 ? 1 : 0)
}
