import { figureKey, type Correction } from '../../dataset/corrections.ts'
import { indicator as indicatorOf } from '../../form/indicators.ts'
import type { FigureKey } from '../../form/printed-tables.ts'
import type { Finding } from '../../findings/finding.ts'
import type { Observation, ObservationStatus, ParsedReport } from '../../report/parsed-report.ts'

/** How a figure was read, or that it was not. */
export type FigureStatus = Exclude<ObservationStatus, 'to_check'> | 'unread'

/** A figure of the sheet: what is printed, what was made of it, and what is said of it. */
export interface SheetFigure extends FigureKey {
  readonly value: number | null
  /** Whether the report gives it as about so many; said also where a person has confirmed it. */
  readonly isAbout: boolean
  /** Recognised from a picture, and the sums of its table do not vouch for it. */
  readonly isDoubtful: boolean
  /** `unread`: the cell's text is no number, or the cell was not found. */
  readonly status: FigureStatus
  /** The cell's own words where they are no number; the sentence of a figure of the text. */
  readonly text: string
  /** What the reader made of it before any correction. */
  readonly read: number | null
  /** Numbers of the findings it takes part in, as the list of findings counts them, from 1. */
  readonly findings: readonly number[]
  /** Ids of their rules. */
  readonly rules: readonly string[]
  readonly correction: Correction | null
}

const statusOf = (found: Observation | undefined, correction: Correction | null): FigureStatus => {
  if (found === undefined) return 'unread'
  // A person's word is seen at its cell also where the figures stay what they were: a blank that was
  // set by hand is a blank, what is about ten is about ten when that is confirmed.
  if (correction?.kind === 'misread') return 'corrected'
  if (correction?.kind === 'confirmed') return 'confirmed'
  // What a picture shows and nobody has checked is a recognised figure without a number.
  return found.status === 'to_check' ? 'recognised' : found.status
}

/** All that is known of a report's figures, found by their address. */
export class Figures {
  private readonly found = new Map<string, Observation>()
  private readonly read = new Map<string, Observation>()
  private readonly unread = new Map<string, string>()
  private readonly findings = new Map<string, number[]>()
  private readonly corrections = new Map<string, Correction>()
  private readonly list: readonly Finding[]
  private readonly before: ParsedReport
  private readonly after: ParsedReport

  constructor(
    before: ParsedReport,
    after: ParsedReport,
    findings: readonly Finding[],
    corrections: readonly Correction[],
  ) {
    this.list = findings
    this.before = before
    this.after = after
    for (const o of after.observations)
      if (!this.found.has(figureKey(o))) this.found.set(figureKey(o), o)
    for (const o of before.observations)
      if (!this.read.has(figureKey(o))) this.read.set(figureKey(o), o)
    for (const { unread } of after.tables)
      for (const cell of unread) this.unread.set(figureKey({ ...cell, label: null }), cell.text)
    findings.forEach(({ cells }, i) => {
      for (const cell of cells) {
        const known = this.findings.get(figureKey(cell)) ?? []
        if (!known.includes(i + 1)) this.findings.set(figureKey(cell), [...known, i + 1])
      }
    })
    for (const c of corrections) this.corrections.set(figureKey(c), c)
  }

  /** Every figure of the text in its own words, also where two are of one thing. */
  ofText(): readonly SheetFigure[] {
    const { observations } = this.after
    return observations.flatMap((own, i) =>
      indicatorOf(own.indicator)?.table === 'narrative'
        ? [this.figure(own, own, this.before.observations[i]?.value ?? null)]
        : [],
    )
  }

  at(key: FigureKey): SheetFigure {
    const id = figureKey(key)
    return this.figure(key, this.found.get(id), this.read.get(id)?.value ?? null)
  }

  private figure(
    { indicator, applicant, label }: FigureKey,
    found: Observation | undefined,
    read: number | null,
  ): SheetFigure {
    const key = { indicator, applicant, label }
    const id = figureKey(key)
    // A correction is of the first figure of its address.
    const isFirst = found === this.found.get(id)
    const findings = this.findings.get(id) ?? []
    const correction = isFirst ? (this.corrections.get(id) ?? null) : null
    return {
      ...key,
      value: found?.value ?? null,
      isAbout: found?.status === 'approximate',
      isDoubtful: found?.status === 'to_check',
      status: statusOf(found, correction),
      text: found === undefined ? (this.unread.get(id) ?? '') : found.evidence,
      read,
      findings,
      rules: [...new Set(findings.map((n) => this.list[n - 1]?.rule ?? ''))],
      correction,
    }
  }
}
