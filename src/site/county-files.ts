import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { writeStream } from '../database/arrow-writer.ts'
import { WHOLE_BYTES } from '../database/load-dataset.ts'
import type {
  CheckCount,
  CountyEntry,
  DataFile,
  Manifest,
  RollupEntry,
} from '../database/manifest.ts'
import type { DatasetAbout, DatasetRows, TownshipRow } from '../dataset/rows.ts'
import { TABLES, type TableName } from '../dataset/tables.ts'
import { statedViews } from '../queries/stated-views.ts'
import { rollUp } from './roll-up.ts'

/** A data set compiled for the browser: the manifest and the files that it names, by path. */
export interface CompiledDataset {
  readonly manifest: Manifest
  readonly files: ReadonlyMap<string, Uint8Array>
}

const digest = (bytes: Uint8Array | string): string =>
  bytesToHex(sha256(typeof bytes === 'string' ? utf8ToBytes(bytes) : bytes))

const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

type RowsByTable = { readonly [T in TableName]?: readonly object[] }

const compileFile = (path: string, rows: RowsByTable): { file: DataFile; bytes: Uint8Array } => {
  const streams = TABLES.flatMap((table) => {
    const own = rows[table.name]
    return own === undefined
      ? []
      : [{ table: table.name, rows: own.length, stream: writeStream(table, own) }]
  })
  const bytes = joined(streams.map(({ stream }) => stream))
  return {
    bytes,
    file: {
      path,
      bytes: bytes.byteLength,
      sha256: digest(bytes),
      streams: streams.map(({ table, rows, stream }) => ({
        table,
        bytes: stream.byteLength,
        rows,
      })),
    },
  }
}

// Map.groupBy comes with Node 21; 20 is supported.
const groupedBy = <T>(rows: readonly T[], key: (row: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(key(row))
    if (group === undefined) groups.set(key(row), [row])
    else group.push(row)
  }
  return groups
}

const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/**
 * In how many full reports a rule could be held against the report, and in how many of these it
 * found an error or a warning: the unit of the quality page. Reports captured in part are not judged.
 */
const checkCount = ({ reports, checks, findings }: DatasetRows): CheckCount => {
  const judged = new Set(reports.filter((r) => r.capture === 'full').map((r) => r.report_id))
  const flawed = new Set(
    findings.filter((f) => f.severity !== 'note').map((f) => `${f.report_id} ${f.rule}`),
  )
  const assessed = checks.filter((c) => c.assessed > 0 && judged.has(c.report_id))
  return {
    assessed: assessed.length,
    failed: assessed.filter((c) => flawed.has(`${c.report_id} ${c.rule}`)).length,
  }
}

/**
 * Arrow files, one a county, and the manifest of a data package. Rows keep their order. A set that is
 * too large to be loaded whole also has its roll-ups, as has one of which they are asked for.
 */
export const compileDataset = (
  about: DatasetAbout,
  rows: DatasetRows,
  { isRolledUp }: { readonly isRolledUp?: boolean } = {},
): CompiledDataset => {
  const files = new Map<string, Uint8Array>()
  const townshipsOf = groupedBy(rows.townships, (t) => t.county_code)
  const reportsOf = groupedBy(rows.reports, (r) => r.township_code)
  const observationsOf = groupedBy(rows.observations, (o) => o.report_id)
  const findingsOf = groupedBy(rows.findings, (f) => f.report_id)
  const checksOf = groupedBy(rows.checks, (c) => c.report_id)

  const rowsIn = (townships: readonly TownshipRow[]) => {
    const reports = townships.flatMap((t) => reportsOf.get(t.township_code) ?? [])
    return {
      townships,
      reports,
      observations: reports.flatMap((r) => observationsOf.get(r.report_id) ?? []),
      findings: reports.flatMap((r) => findingsOf.get(r.report_id) ?? []),
      checks: reports.flatMap((r) => checksOf.get(r.report_id) ?? []),
    }
  }

  const compileCounty = (code: string, townships: TownshipRow[]): CountyEntry => {
    const own = rowsIn(townships)
    const { reports } = own
    const { file, bytes } = compileFile(`counties/${code}.arrows`, own)
    files.set(file.path, bytes)
    const head = townships[0]!
    return {
      ...file,
      code,
      name: head.county,
      prefectureCode: head.prefecture_code,
      prefecture: head.prefecture,
      provinceCode: head.province_code,
      province: head.province,
      townships: townships.map((t) => ({ code: t.township_code, name: t.name, kind: t.kind })),
      reports: reports.map(
        (r) =>
          [r.township_code, r.year, statedViews(observationsOf.get(r.report_id) ?? [])] as const,
      ),
    }
  }

  const counties = [...townshipsOf]
    .sort(([a], [b]) => byCode(a, b))
    .map(([code, townships]) => compileCounty(code, townships))
  const dictionary = compileFile('indicators.arrows', { indicators: rows.indicators })
  files.set(dictionary.file.path, dictionary.bytes)

  const all = [...counties, dictionary.file]
  const size = all.reduce((sum, { bytes }) => sum + bytes, 0)
  const prefectures = groupedBy(counties, (county) => county.prefectureCode)
  const rollups = ((isRolledUp ?? size > WHOLE_BYTES) ? [...prefectures] : []).map(
    ([code, within]): RollupEntry => {
      const townships = within.flatMap((county) => townshipsOf.get(county.code) ?? [])
      const { file, bytes } = compileFile(`rollups/${code}.arrows`, rollUp(rowsIn(townships)))
      files.set(file.path, bytes)
      return { ...file, code, counties: within.map((county) => county.code) }
    },
  )
  const placed = Object.fromEntries(
    TABLES.map(({ name }) => [
      name,
      all.reduce((sum, file) => sum + (file.streams.find((s) => s.table === name)?.rows ?? 0), 0),
    ]),
  )
  // A row whose report or township is missing would otherwise vanish without a word.
  for (const { name } of TABLES)
    if (placed[name] !== rows[name].length)
      throw new Error(`${name}: ${rows[name].length} rows, ${placed[name]} placed in a county`)
  return {
    files,
    manifest: {
      about,
      version: digest(all.map((file) => file.sha256).join()).slice(0, 12),
      years: [...new Set(rows.reports.map((r) => r.year))].sort((a, b) => a - b),
      rows: placed,
      checks: checkCount(rows),
      counties,
      indicators: dictionary.file,
      ...(rollups.length > 0 ? { rollups } : {}),
    },
  }
}
