import { readSyllables, soundsLike, type Syllables } from '../../dataset/pinyin.ts'
import { reportId } from '../../dataset/report-rows.ts'
import type { TownshipRow } from '../../dataset/rows.ts'
import { joinPages } from '../../report/readers/scanned-pages.ts'
import { townshipKey } from '../../report/roster.ts'
import type { CheckResult } from '../../findings/finding.ts'
import { packageFiles } from '../../dataset/package-files.ts'
import { Directory } from '../work/directory.ts'
import { compileDataset } from '../../site/county-files.ts'
import type { Manifest } from '../../database/manifest.ts'
import type { DatasetAbout, DatasetRows } from '../../dataset/rows.ts'
import type { Draft } from './draft.ts'
import {
  earlierFacts,
  readEarlierSite,
  rowsByCounty,
  type EarlierFacts,
  type EarlierSite,
} from './earlier-site.ts'
import { unusualFigures, type Unusual } from '../compared/unusual.ts'
import { judge, neighboursOf, settledReport } from './judge.ts'
import { PublishedReports, type KnownSet } from './known.ts'
import { countedDrafts, ownRows, type OwnRowsOptions } from './own-rows.ts'
import { sitePackage } from './site-package.ts'
import {
  openWorkspace,
  WorkspaceWriter,
  type KeptFile,
  type OpenedWorkspace,
  type WorkspaceMeta,
} from './workspace-file.ts'

/** A county as it is offered to choose. */
export interface CountyName {
  readonly code: string
  readonly county: string
  readonly prefecture: string
  readonly province: string
}

export interface DeskStart {
  readonly divisions: string
  readonly pinyin: string
  readonly synthetic: readonly TownshipRow[]
  readonly sets: readonly KnownSet[]
}

/** The drafts compiled for the engine: what loading them takes. */
export interface CompiledDrafts {
  readonly manifest: Manifest
  readonly files: ReadonlyMap<string, Uint8Array>
}

const MOST_FOUND = 40

/** So many years back a body has a habit. */
const HISTORY = 10

/** As typed: small letters, no spaces or tone marks of the keyboard between syllables. */
const typedKey = (typed: string): string => typed.toLowerCase().replaceAll(/[\s'’·]/gu, '')

/**
 * All that is computed over one's own reports, in one place away from the page: the national list,
 * the published reports, the drafts, and what the rules make of them.
 */
export class Desk {
  private readonly directory: Directory
  private readonly syllables: Syllables
  private readonly known: PublishedReports
  private readonly drafts = new Map<string, Draft>()
  private judged: ReadonlyMap<string, readonly CheckResult[]> = new Map()
  /** What the page was last given of each file's results. */
  private readonly answered = new Map<string, string>()
  private writer: WorkspaceWriter | null = null
  private earlier: EarlierSite | null = null

  constructor({ divisions, pinyin, synthetic, sets }: DeskStart) {
    this.directory = new Directory(divisions, synthetic)
    this.syllables = readSyllables(pinyin)
    this.known = new PublishedReports(sets)
  }

  /** Counties that a typed name, its pinyin or its code may mean. */
  counties(typed: string): readonly CountyName[] {
    const key = typedKey(typed)
    return this.directory.counties
      .filter((t) => t.county_code.startsWith(key) || soundsLike(t.county, key, this.syllables))
      .slice(0, MOST_FOUND)
      .map(({ county_code: code, county, prefecture, province }) => ({
        code,
        county,
        prefecture,
        province,
      }))
  }

  /** Townships that a typed name, its pinyin or its code may mean; of one county or of all. */
  townships(typed: string, countyCode: string | null): readonly TownshipRow[] {
    const key = typedKey(typed)
    const fits = (t: { code: string; name: string }): boolean =>
      t.code.startsWith(key) || soundsLike(t.name, key, this.syllables)
    if (countyCode !== null)
      return this.directory
        .ofCounty(countyCode)
        .filter((t) => fits({ code: t.township_code, name: t.name }))
    return this.directory.find(fits, MOST_FOUND)
  }

  /** The townships of a county, in the order of codes, with what the site knows of them. */
  roster(countyCode: string): readonly TownshipRow[] {
    const published = new Map(
      (this.known.rows(countyCode).townships ?? []).map((t) => [t.township_code, t]),
    )
    return this.directory.ofCounty(countyCode).map((t) => published.get(t.township_code) ?? t)
  }

  /** The township of this name in a county, if there is exactly one. */
  inCounty(name: string, countyCode: string): TownshipRow | null {
    const rows = this.roster(countyCode).filter((t) => townshipKey(t.name) === townshipKey(name))
    return rows.length === 1 ? (rows[0] ?? null) : null
  }

  /** Takes drafts in, in place of older ones of the same ids. */
  keep(drafts: readonly Draft[]): void {
    for (const draft of drafts) this.drafts.set(draft.id, draft)
  }

  forget(ids: readonly string[]): void {
    for (const id of ids) {
      this.drafts.delete(id)
      this.answered.delete(id)
    }
  }

  /** What the rules make of all drafts. */
  judge(): ReadonlyMap<string, readonly CheckResult[]> {
    return judge([...this.drafts.values()], this.known)
  }

  /**
   * Asks the rules anew; gives the files of which they now say something else, whose results are
   * fetched a few at a time.
   */
  rejudge(): readonly string[] {
    this.judged = this.judge()
    const changed: string[] = []
    for (const [id, results] of this.judged) {
      const words = JSON.stringify(results)
      if (this.answered.get(id) === words) continue
      this.answered.set(id, words)
      changed.push(id)
    }
    return changed
  }

  /** What the rules last made of these files. */
  resultsOf(ids: readonly string[]): ReadonlyMap<string, readonly CheckResult[]> {
    return new Map(ids.map((id) => [id, this.judged.get(id) ?? []]))
  }

  /** Figures that depart from what their body, or the county's others, usually print; by file. */
  unusual(): ReadonlyMap<string, readonly Unusual[]> {
    const drafts = countedDrafts(this.drafts.values())
    const { reportOf, peersOf } = neighboursOf(drafts, this.known)
    return new Map(
      drafts.map((draft) => {
        const { township, year } = draft
        const earlier = Array.from({ length: HISTORY }, (_, i) => year - 1 - i).flatMap(
          (before) => reportOf(township, before) ?? [],
        )
        return [draft.id, unusualFigures(settledReport(draft), earlier, peersOf(draft))]
      }),
    )
  }

  /** The drafts as a data package. */
  rows(options: OwnRowsOptions): DatasetRows {
    return ownRows(
      countedDrafts(this.drafts.values()),
      this.judge(),
      (code) => this.roster(code),
      (code) => this.known.rows(code),
      options,
    )
  }

  /** The drafts as the engine loads them; without drafts, tables without rows. */
  compile(about: DatasetAbout, options: OwnRowsOptions): CompiledDrafts {
    return compileDataset(about, this.rows(options))
  }

  /** Takes in the zip of a site that was published before. Rejects where it holds none. */
  async takeSite(zip: Blob): Promise<EarlierFacts> {
    this.forgetSite()
    this.earlier = readEarlierSite(new Uint8Array(await zip.arrayBuffer()))
    this.known.add(rowsByCounty(this.earlier.rows))
    return earlierFacts(this.earlier)
  }

  forgetSite(): void {
    this.known.add(new Map())
    this.earlier = null
  }

  /**
   * The package of a site of the drafts, the years of the site that was dropped with them, and where
   * it is wanted the years that this site has published.
   */
  sitePackage(about: DatasetAbout, options: OwnRowsOptions): ReadonlyMap<string, Uint8Array> {
    const drafts = countedDrafts(this.drafts.values())
    const before = new Set(this.earlier?.rows.townships.map((t) => t.county_code) ?? [])
    const rows = ownRows(
      drafts,
      this.judge(),
      (code) => this.roster(code),
      (code) => (options.published ? this.known.rows(code) : this.known.addedRows(code)),
      { published: true, counties: [...before] },
    )
    // What a township is to correct is between it and its county: it changes no figure.
    const corrections = drafts.flatMap(({ township, year, corrections: own }) =>
      own
        .filter(({ kind }) => kind !== 'township')
        .map((c) => ({ ...c, report: reportId({ townshipCode: township.township_code, year }) })),
    )
    const own = new Set(
      drafts.map((d) => reportId({ townshipCode: d.township.township_code, year: d.year })),
    )
    const kept = (this.earlier?.corrections ?? []).filter(({ report }) => !own.has(report))
    return sitePackage(about, rows, [...kept, ...corrections], {
      rows: this.earlier?.rows ?? null,
      changes: this.earlier?.changes ?? null,
    })
  }

  /** The synthetic sets of this site as packages, to stand beside a set of real data. */
  samplePackages(): readonly {
    readonly id: string
    readonly files: ReadonlyMap<string, Uint8Array>
  }[] {
    return this.known
      .sample()
      .map(({ about, rows }) => ({ id: about.id, files: sitePackage(about, rows, []) }))
  }

  /** Takes a file into the workspace that is being written, with its source where it is wanted. */
  async pack(kept: KeptFile, source: Blob | null): Promise<void> {
    this.writer ??= new WorkspaceWriter()
    this.writer.add(kept, source === null ? null : new Uint8Array(await source.arrayBuffer()))
  }

  /** Ends the workspace that is being written. */
  packed(meta: WorkspaceMeta, about: DatasetAbout): Blob {
    const writer = this.writer ?? new WorkspaceWriter()
    this.writer = null
    return writer.end(meta, packageFiles(about, this.rows({ published: false })))
  }

  /** Scanned pages of one report as the one file that is read. */
  async joinPages(pages: readonly Blob[]): Promise<Blob> {
    const all = await Promise.all(
      pages.map(async (page) => new Uint8Array(await page.arrayBuffer())),
    )
    const made = joinPages(all.map((bytes) => ({ read: () => ({ bytes }) })))
    if ('error' in made) throw new Error(made.error.message)
    return new Blob([made.bytes as Uint8Array<ArrayBuffer>], { type: 'application/zip' })
  }

  /** What a workspace holds. Rejects where the file is none. */
  async unpack(zip: Blob): Promise<OpenedWorkspace> {
    return openWorkspace(new Uint8Array(await zip.arrayBuffer()))
  }
}
