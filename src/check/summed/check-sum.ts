import { figureKey } from '../../dataset/corrections.ts'
import { balanceApplicants } from '../../findings/balance.applicants.ts'
import { balanceIntake } from '../../findings/balance.intake.ts'
import { balanceOutcomes } from '../../findings/balance.outcomes.ts'
import { balanceReview } from '../../findings/balance.review.ts'
import type { Finding, Rule } from '../../findings/finding.ts'
import type { FigureKey, PrintedTable } from '../../form/printed-tables.ts'
import type { Observation, ParsedReport } from '../../report/parsed-report.ts'
import { cellAt, figuresIn, isWhole, type SummedBody, type SummedForm } from './sum-form.ts'

/** The rules that the form's own sums keep, which sums of forms must keep as well. */
const BALANCES: readonly Rule[] = [balanceIntake, balanceOutcomes, balanceApplicants, balanceReview]

/** The summed form as a report, so that the same rules speak of it. */
const asReport = (form: SummedForm): ParsedReport => ({
  identity: {
    township: null,
    county: null,
    prefecture: null,
    province: null,
    year: null,
    edition: form.edition,
    title: null,
    publishedOn: null,
    periodStart: null,
    periodEnd: null,
  },
  tables: form.tables.map((table) => ({
    table: table.table,
    edition: form.edition,
    expected: figuresIn(table).length,
    found: figuresIn(table).length,
    missing: [],
    unread: [],
  })),
  observations: form.tables.flatMap((table) =>
    figuresIn(table).map((key): Observation => {
      const cell = cellAt(form, key)
      const place = { kind: 'cell', table: table.table, row: '', column: '', line: null } as const
      const own = { ...key, value: cell.value, evidence: '', place }
      if (cell.value === null) return { ...own, status: 'blank' }
      // What not every body gives is no sum that another may be held against.
      return { ...own, status: isWhole(form, cell) ? 'stated' : 'approximate' }
    }),
  ),
  partLists: [],
  contradictions: [],
  rates: [],
  otherYears: [],
  identityConflicts: [],
})

/** A sum of the form that does not hold over all bodies, and the bodies whose own form causes it. */
export interface Imbalance {
  readonly finding: Finding
  readonly from: readonly { readonly body: SummedBody; readonly finding: Finding }[]
}

const sameCells = (a: Finding, b: Finding): boolean => {
  const [first] = a.cells
  const [other] = b.cells
  return first !== undefined && other !== undefined && figureKey(first) === figureKey(other)
}

/** What the rules of the form's own sums make of the summed form. */
export const imbalances = (
  form: SummedForm,
): {
  readonly failed: readonly Imbalance[]
  readonly assessed: number
  readonly unasked: number
} => {
  const context = { previous: null, peers: [] }
  const whole = asReport(form)
  const failed: Imbalance[] = []
  let assessed = 0
  let unasked = 0
  for (const rule of BALANCES) {
    const result = rule.check(whole, context)
    assessed += result.assessed
    if (result.assessed === 0) unasked += 1
    if (result.findings.length === 0) continue
    const own = form.bodies.map((body) => ({ body, result: rule.check(body.report, context) }))
    for (const finding of result.findings)
      failed.push({
        finding,
        from: own.flatMap(({ body, result: { findings } }) => {
          const same = findings.find((one) => sameCells(one, finding))
          return same === undefined ? [] : [{ body, finding: same }]
        }),
      })
  }
  return { failed, assessed, unasked }
}

/** A cell in which the county's own report says something else than its bodies' reports do together. */
export interface CountyDifference {
  readonly key: FigureKey
  readonly table: PrintedTable['table']
  /** The sum of the bodies; null where none gives a number. */
  readonly sum: number | null
  readonly counted: number
  /** What the county's report prints; null where it prints no number there. */
  readonly county: number | null
}

export interface CountyComparison {
  readonly differences: readonly CountyDifference[]
  readonly same: number
  /** Cells that could not be compared: no side has a number, or one is blank and the other zero. */
  readonly unasked: number
  /** Tables that the county's report does not have, or has of another edition: not compared. */
  readonly absent: readonly PrintedTable['table'][]
}

/**
 * The summed form held against the county's own report, cell by cell. A cell that is blank on one
 * side is a difference only where the other side has a number that is not zero.
 */
export const againstCounty = (form: SummedForm, county: ParsedReport): CountyComparison => {
  const own = new Map<string, Observation>()
  for (const o of county.observations)
    if (o.place.kind === 'cell' && o.status !== 'to_check' && !own.has(figureKey(o)))
      own.set(figureKey(o), o)
  const differences: CountyDifference[] = []
  let same = 0
  let unasked = 0
  const has = (name: PrintedTable['table']): boolean =>
    county.tables.some((own) => own.table === name && own.edition === form.edition)
  const absent = form.tables.map(({ table }) => table).filter((name) => !has(name))
  for (const table of form.tables.filter((own) => has(own.table)))
    for (const key of figuresIn(table)) {
      const { value: sum, counted } = cellAt(form, key)
      const printed = own.get(figureKey(key))?.value ?? null
      if (sum === printed && sum !== null) same += 1
      else if ((sum === null || printed === null) && !(sum ?? printed)) unasked += 1
      else differences.push({ key, table: table.table, sum, counted, county: printed })
    }
  return { differences, same, unasked, absent }
}
