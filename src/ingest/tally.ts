import type { ResourceFacts } from '../dataset/data-package.ts'
import type { ReportFacts } from '../dataset/package-readme.ts'
import type { ReportRows } from '../dataset/report-rows.ts'
import type { Severity } from '../findings/finding.ts'
import { typeOf } from './read-all.ts'

/** What the reports of one file type came to. */
export interface TypeTally {
  read: number
  withFindings: number
  figures: number
}

/** What a run's summary says of its reports. */
export interface Counts {
  readonly types: ReadonlyMap<string, TypeTally>
  readonly findings: Readonly<Record<Severity, number>>
}

/** Counts rows as they are written; the summary is made from it. */
export class Tally implements Counts {
  readonly types = new Map<string, TypeTally>()
  readonly findings: Record<Severity, number> = { error: 0, warning: 0, note: 0 }
  private readonly years = new Set<number>()
  private openings = 0
  private date = ''
  private year = 0

  add(rows: ReportRows): void {
    const { source_file, published_on, year } = rows.report
    const type = source_file === null ? CAPTURED : typeOf(source_file)
    const tally = this.types.get(type) ?? { read: 0, withFindings: 0, figures: 0 }
    tally.read++
    tally.figures += rows.observations.length
    if (rows.findings.length > 0) tally.withFindings++
    this.types.set(type, tally)
    for (const f of rows.findings) this.findings[f.severity]++
    if (published_on !== null && published_on > this.date) this.date = published_on
    this.year = Math.max(this.year, year)
    this.years.add(year)
    if (rows.report.capture === 'opening') this.openings++
  }

  /** What the reports came to, beside the rows of the tables. */
  reports(facts: readonly ResourceFacts[]): ReportFacts {
    const rows = (table: string): number => facts.find((f) => f.table === table)?.rows ?? 0
    return {
      reports: rows('reports'),
      townships: rows('townships'),
      openings: this.openings,
      years: [...this.years].sort((a, b) => a - b),
    }
  }

  /** ISO date: the newest publication date, or the end of the newest year where none is known. */
  get newest(): string {
    return this.date === '' ? `${this.year}-12-31` : this.date
  }
}

/** The type under which captured figures are counted. */
export const CAPTURED = 'captured'
