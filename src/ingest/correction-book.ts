import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { correct, figureKey, type Correction } from '../dataset/corrections.ts'
import {
  CORRECTIONS_FILE,
  readCorrections,
  writeCorrections,
  type ReportCorrection,
} from '../dataset/corrections-table.ts'
import type { ParsedReport } from '../report/parsed-report.ts'
import { readText } from './read-text.ts'

/**
 * What persons said of readings, by report: `corrections.csv` of the inputs, of workspaces, and of
 * the package that is made anew. A later word on a figure replaces an earlier one.
 */
export class CorrectionBook {
  /** Corrections that reports of this run were given. */
  readonly used: ReportCorrection[] = []
  /** Corrections of what the reader no longer reads so: they are kept out, and said. */
  readonly stale: ReportCorrection[] = []
  private readonly byReport = new Map<string, Map<string, ReportCorrection>>()

  /** Throws a DatasetError with file, line and column. */
  readFile(path: string): void {
    this.add(readCorrections(readText(path), path))
  }

  /** The corrections of a package, where it has any. */
  readPackage(dir: string): void {
    const path = join(dir, CORRECTIONS_FILE)
    if (existsSync(path)) this.readFile(path)
  }

  add(corrections: readonly ReportCorrection[]): void {
    for (const correction of corrections) {
      const own = this.byReport.get(correction.report) ?? new Map<string, ReportCorrection>()
      own.set(figureKey(correction), correction)
      this.byReport.set(correction.report, own)
    }
  }

  /** Corrections that no report of this run was for. */
  get left(): readonly ReportCorrection[] {
    const settled = new Set([...this.used, ...this.stale])
    return [...this.byReport.values()].flatMap((own) =>
      [...own.values()].filter((correction) => !settled.has(correction)),
    )
  }

  /** A report as its corrections leave it. */
  correct(reportId: string, parsed: ParsedReport): ParsedReport {
    const own = [...(this.byReport.get(reportId)?.values() ?? [])]
    const holds = own.filter((correction) => isOf(correction, parsed))
    this.used.push(...holds)
    this.stale.push(...own.filter((correction) => !holds.includes(correction)))
    return correct(parsed, holds)
  }

  /**
   * `corrections.csv` of the package that was made, with what is of reports that were not there this
   * time; null where nobody has corrected anything.
   */
  text(): string | null {
    const kept = [...this.used, ...this.left]
    return kept.length === 0 && this.stale.length === 0 ? null : writeCorrections(kept)
  }
}

/** Whether the reader still reads what the correction is of; another reading needs another word. */
const isOf = (correction: Correction, parsed: ParsedReport): boolean => {
  const key = figureKey(correction)
  const found = parsed.observations.find((figure) => figureKey(figure) === key)
  return (found?.value ?? null) === correction.read
}
