import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it, vi } from 'vitest'
import { renderReport } from '../../src/sample/render-report.ts'
import { faultyReport, soundReports, writeInputs } from './example-inputs.ts'
import { runCommand, tempFolder } from './run-command.ts'

// Every run is a process of its own.
vi.setConfig({ testTimeout: 60_000 })

interface Line {
  file: string
  error?: { code: string; message: string }
  report?: { township: string; year: number; edition: string }
  observations?: { indicator: string; applicant: string | null; value: number | null }[]
  findings?: { rule: string; severity: string; message: string; expected: number | null }[]
  checks?: { rule: string; assessed: number }[]
}

/** Standard output as JSON lines; throws when anything else stands there. */
const lines = (stdout: string): Line[] =>
  stdout
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Line)

describe('parse', () => {
  it('prints one line for each report in an archive', async () => {
    const folder = tempFolder()
    const { reports } = writeInputs(folder)
    const [first] = soundReports
    const archive = join(folder, '2022.zip')
    const report = readFileSync(join(reports, first?.fileName ?? ''))
    const files = {
      '示例县/a.txt': report,
      '示例县/b.rtf': strToU8('{\\rtf1 x}'),
      'c.bin': strToU8('x'),
    }
    writeFileSync(archive, zipSync(files))
    const { status, stdout } = await runCommand('parse', [archive])
    const parsed = lines(stdout)
    expect(parsed.map((l) => l.file)).toEqual([
      `${archive}/示例县/a.txt`,
      `${archive}/示例县/b.rtf`,
    ])
    expect(parsed.map((l) => l.report?.township ?? l.error?.code)).toEqual([
      first?.township,
      'not_a_report',
    ])
    expect(status).toBe(1)
  })

  it('prints a line for an empty folder named like a file', async () => {
    const folder = join(tempFolder(), '报告.docx')
    mkdirSync(folder)
    const run = await runCommand('parse', [folder])
    const [line] = lines(run.stdout)
    expect(line).toMatchObject({ file: folder, error: { code: 'not_found' } })
  })

  it('prints one line a file, errors among them, in the order given, and ends with 1', async () => {
    const folder = tempFolder()
    const { reports } = writeInputs(folder)
    const [first, second] = soundReports
    const broken = join(folder, 'broken.txt')
    writeFileSync(
      broken,
      Uint8Array.from({ length: 4096 }, (_, i) => (i * 197 + 131) % 256),
    )
    const files = [
      join(reports, first?.fileName ?? ''),
      broken,
      join(folder, 'absent.txt'),
      join(reports, second?.fileName ?? ''),
    ]
    const { status, stdout } = await runCommand('parse', files)
    const parsed = lines(stdout)
    expect(parsed.map((l) => l.file)).toEqual(files)
    expect(parsed.map((l) => l.error?.code ?? null)).toEqual([
      null,
      expect.stringMatching(/^(undecodable|not_a_report|damaged)$/),
      'not_found',
      null,
    ])
    expect(parsed[0]?.report).toMatchObject({
      township: first?.township,
      year: first?.year,
      edition: first?.edition,
    })
    expect(parsed[0]?.observations).toHaveLength(first?.truth.observations.length ?? -1)
    expect(parsed[1]?.error?.message).toMatch(/。$/)
    expect(status).toBe(1)
  })

  it('names the rule that does not hold, with both sides', async () => {
    const folder = tempFolder()
    const file = join(folder, 'faulty.txt')
    if (faultyReport === undefined) throw new Error('the sample has no unbalanced report')
    writeFileSync(file, renderReport(faultyReport))
    const { status, stdout } = await runCommand('parse', [file])
    const [line] = lines(stdout)
    expect(status).toBe(0)
    for (const f of faultyReport.truth.findings.filter((f) => f.rule.startsWith('balance.')))
      expect(line?.findings).toContainEqual(expect.objectContaining({ ...f }))
  })

  it('settles names with a roster', async () => {
    const folder = tempFolder()
    const { reports, roster } = writeInputs(folder, 1)
    const { stdout } = await runCommand('parse', ['--roster', roster, reports])
    expect(lines(stdout)[0]?.report).toMatchObject({ county: '示例县', province: '示例省' })
  })

  it('reads standard input', async () => {
    const [first] = soundReports
    if (first === undefined) throw new Error('the sample has no sound report')
    const { status, stdout } = await runCommand('parse', ['-'], renderReport(first))
    expect(status).toBe(0)
    expect(lines(stdout)).toMatchObject([{ file: '-', report: { township: first.township } }])
  })

  it('ends with 2 and says why when there is nothing to parse', async () => {
    const { status, stdout, stderr } = await runCommand('parse', [])
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain('no file')
  })

  const zhoujia = resolve(import.meta.dirname, '../../../shared/reports/zhoujia-2020.txt')
  it.skipIf(!existsSync(zhoujia))(
    'reads the real report of Zhoujia completely (needs ../shared/reports)',
    async () => {
      const { status, stdout } = await runCommand('parse', [zhoujia])
      const [line] = lines(stdout)
      const cells = line?.observations?.filter((o) =>
        /^(article20|applications|review|litigation_)/.test(o.indicator),
      )
      expect(status).toBe(0)
      expect(line?.report).toMatchObject({ township: '周家镇', year: 2020, edition: '2019' })
      expect(cells).toHaveLength(198)
      expect(cells?.filter((o) => o.value !== 0)).toEqual([])
      expect(line?.findings?.map((f) => [f.rule, f.expected])).toContainEqual([
        'narrative.parts',
        309,
      ])
      // The figures of the statutory parts as the published package has them.
      const published = readFileSync(
        resolve(import.meta.dirname, '../../public/data/observations.csv'),
        'utf8',
      )
      const rows = published.split('\r\n').filter((row) => row.startsWith('621025105-2020,'))
      expect(rows).toHaveLength(line?.observations?.length ?? -1)
    },
  )
})
