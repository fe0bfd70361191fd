import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { readTable } from '../../src/dataset/table-text.ts'
import type { Changes } from '../../src/dataset/changes.ts'
import { OBSERVATIONS, REPORTS, TOWNSHIPS } from '../../src/dataset/tables.ts'
import { renderReport } from '../../src/sample/render-report.ts'
import { capturedLine, faultyReport, soundReports, writeInputs } from './example-inputs.ts'
import { contents, runCommand, tempFolder } from './run-command.ts'

const text = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8')

// Every run is a process of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

describe('ingest', () => {
  let folder: string
  let out: string
  let roster: string
  let reports: string
  let captured: string

  beforeEach(() => {
    folder = tempFolder()
    out = join(folder, 'out')
    ;({ reports, roster } = writeInputs(folder))
    captured = join(folder, 'captured.jsonl')
    writeFileSync(captured, `${capturedLine()}\n`)
  })

  const ingest = (...args: string[]) =>
    runCommand('ingest', ['--out', out, '--roster', roster, '--jobs', '1', ...args])

  it('writes reports and captured figures with every township of their county', async () => {
    const { status, stderr } = await ingest(reports, captured)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    const made = readTable(REPORTS, text(out, 'reports.csv'))
    expect(made.map((r) => [r.township_code, r.year, r.capture])).toEqual([
      ...soundReports.slice(0, 2).map((r) => [r.townshipCode, r.year, 'full']),
      ['990101203', 2030, 'opening'],
    ])
    expect(readTable(TOWNSHIPS, text(out, 'townships.csv'))).toHaveLength(12)
    const [first] = soundReports
    const figures = readTable(OBSERVATIONS, text(out, 'observations.csv')).filter(
      (o) => o.report_id === `${first?.townshipCode}-${first?.year}`,
    )
    expect(figures).toHaveLength(first?.truth.observations.length ?? -1)
    expect(figures.every((o) => o.line !== null && o.evidence !== null)).toBe(true)
  })

  it('gives the same bytes in whatever order the workers finish', async () => {
    await ingest('--jobs', '2', reports, captured)
    const first = contents(out)
    await ingest('--jobs', '1', captured, reports)
    expect(contents(out)).toEqual(first)
  })

  it('takes addresses from a list and dates from it', async () => {
    const sources = join(folder, 'sources.csv')
    const [first] = soundReports
    writeFileSync(
      sources,
      `file,source_url,published_on\n${first?.fileName},https://example.org/a,2031-02-03\nslip.txt,https://example.org/b,\n`,
    )
    const { status, stdout } = await ingest('--sources', sources, reports)
    expect(status).toBe(0)
    expect(stdout).toContain('1 addresses are of no input: slip.txt')
    const [report] = readTable(REPORTS, text(out, 'reports.csv'))
    expect(report).toMatchObject({
      source_url: 'https://example.org/a',
      published_on: '2031-02-03',
    })
  })

  describe('a run that fails', () => {
    const old = mkdtempSync(join(tmpdir(), 'gongkai-test-'))
    let before: Record<string, string>

    beforeAll(async () => {
      const inputs = writeInputs(old)
      await runCommand('ingest', ['--out', join(old, 'out'), inputs.reports])
      mkdirSync(join(old, 'out', 'sample'))
      writeFileSync(join(old, 'out', 'README.md'), 'kept')
      writeFileSync(join(old, 'out', 'sample', 'kept.csv'), 'kept')
    })

    afterAll(() => rmSync(old, { recursive: true }))

    beforeEach(() => {
      cpSync(join(old, 'out'), out, { recursive: true })
      before = contents(out)
    })

    const cases: [string, () => void, RegExp][] = [
      [
        'a captured figure that is no number',
        () =>
          appendFileSync(
            captured,
            capturedLine({
              year: 2031,
              observations: [{ indicator: 'disclosed.total', value: '80', status: 'stated' }],
            }),
          ),
        /captured\.jsonl:2 observations\[0\]\.value: expected a count in 条, found «80»/,
      ],
      [
        'a second report of a township and year',
        () => appendFileSync(captured, capturedLine()),
        /captured\.jsonl:2: expected one report of 示例县草甸乡 for 2030, found a second one; the first is .*captured\.jsonl:1/,
      ],
      [
        'another report of the same township and year',
        () => {
          const [first] = soundReports
          if (first !== undefined)
            writeFileSync(join(reports, 'zz.txt'), `${renderReport(first)}\n`)
        },
        /zz\.txt: expected one report of .* found a second one; the first is .*reports/,
      ],
      [
        'a copy of a report',
        () => {
          const [first] = soundReports
          if (first !== undefined) writeFileSync(join(reports, 'zz.txt'), renderReport(first))
        },
        /zz\.txt: 与 .*\.txt 内容完全相同，重复了。 \(duplicate\)/,
      ],
      [
        'a code that is not in the roster',
        () => appendFileSync(captured, capturedLine({ township_code: '990101999' })),
        /captured\.jsonl:2 township_code: expected a code of the roster/,
      ],
      [
        'a file that is no report',
        () => writeFileSync(join(reports, 'shopping.txt'), '牛奶\n鸡蛋\n'),
        /shopping\.txt: .*\(not_a_report\)/,
      ],
      [
        'a roster with a broken line',
        () => appendFileSync(roster, '99010,x,990101,y,9901,z,99,w\r\n'),
        /roster\.csv:14 code: expected nine digits, found «99010»/,
      ],
      [
        'an input that is not there',
        () => rmSync(captured),
        /captured\.jsonl: expected a readable file/,
      ],
    ]

    it.each(cases)(
      'by %s says where and leaves the old package byte for byte',
      async (_, spoil, message) => {
        spoil()
        const { status, stderr, stdout } = await ingest(reports, captured)
        expect(stderr).toMatch(message)
        expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
        expect(contents(out)).toEqual(before)
      },
    )

    it('only by --strict has written all the same', async () => {
      if (faultyReport === undefined) throw new Error('the sample has no unbalanced report')
      writeFileSync(join(reports, 'faulty.txt'), renderReport(faultyReport))
      const csv = join(folder, 'findings.csv')
      const { status, stdout } = await ingest('--strict', '--report', csv, reports, captured)
      expect(status).toBe(3)
      expect(stdout).toMatch(/^\.txt +3 +1 +0 /m)
      expect(text(folder, 'findings.csv')).toMatch(
        /^\uFEFF区划代码,.*\r\n.*,faulty\.txt,error,balance\./,
      )
      expect(contents(out)).not.toEqual(before)
      expect(contents(out)['README.md']).toBe('kept')
    })
  })

  it('writes without the refused files only when told to, and names them', async () => {
    writeFileSync(join(reports, 'broken.txt'), Uint8Array.of(0xff, 0xff, 0xff, 0x00))
    const { status, stdout, stderr } = await ingest('--skip-refused', reports)
    expect(status).toBe(0)
    expect(stderr).toContain('broken.txt')
    expect(stdout).toMatch(/^\.txt +2 +0 +1 /m)
  })

  it('parses only files whose hash is new with --since, to the same package', async () => {
    const cache = join(folder, 'cache')
    await ingest(reports, captured)
    const whole = contents(out)
    const [first] = soundReports
    const late = join(reports, first?.fileName ?? '')
    const lateText = readFileSync(late)
    rmSync(late)
    await ingest('--since', cache, reports, captured)
    expect(contents(out)).not.toEqual(whole)
    const changes = () =>
      (JSON.parse(readFileSync(join(out, 'changes.json'), 'utf8')) as Changes).entries.map(
        ({ added, changed, removed }) => [added.count, changed.count, removed.count],
      )
    expect(changes()).toEqual([[0, 0, 1]])
    writeFileSync(late, lateText)
    const { stdout } = await ingest('--since', cache, reports, captured)
    expect(stdout).toContain('1 files as in an earlier run')
    expect(changes()).toEqual([
      [1, 0, 0],
      [0, 0, 1],
    ])
    writeFileSync(join(out, 'changes.json'), whole['changes.json']!)
    expect(contents(out)).toEqual(whole)
  })

  it('leaves a package alone with --since where nothing it was made of has changed', async () => {
    const cache = join(folder, 'cache')
    await ingest('--since', cache, reports, captured)
    const whole = contents(out)
    const written = () => statSync(join(out, 'observations.csv')).ino
    const first = written()
    const again = await ingest('--since', cache, reports, captured)
    expect(again.stdout).toContain('2 files as in an earlier run')
    expect(written()).toBe(first)
    expect(contents(out)).toEqual(whole)
    // Whatever of it is not as it was is made again.
    appendFileSync(join(out, 'observations.csv'), ' ')
    await ingest('--since', cache, reports, captured)
    expect(contents(out)).toEqual(whole)
    const sources = join(folder, 'sources.csv')
    const [report] = soundReports
    writeFileSync(sources, `file,source_url\n${report?.fileName},https://example.org/a\n`)
    await ingest('--since', cache, '--sources', sources, reports, captured)
    expect(contents(out)['reports.csv']).toContain('https://example.org/a')
  })

  it('holds an existing package to its schema, naming file, line and column', async () => {
    await ingest(reports, captured)
    expect((await runCommand('ingest', ['--check', out])).status).toBe(0)
    const path = join(out, 'observations.csv')
    const good = readFileSync(path, 'utf8')
    const line = good.split('\r\n').findIndex((row) => row.includes(',disclosed.total,')) + 1
    writeFileSync(path, good.replace(',disclosed.total,', ',disclosed.sum,'))
    const wrong = await runCommand('ingest', ['--check', out])
    expect(wrong.status).toBe(1)
    expect(wrong.stderr).toContain(
      `observations.csv:${line} indicator: expected one of indicators.indicator, found «disclosed.sum»`,
    )
    writeFileSync(path, good.replace(/\r\n$/, ''))
    expect((await runCommand('ingest', ['--check', out])).stderr).toMatch(
      /observations\.csv: expected bytes «\d+» as datapackage\.json says/,
    )
  })

  it('writes a collection sheet that comes back as a report once it is filled in', async () => {
    const { status, stdout } = await runCommand('ingest', ['--template', '--edition', '2019'])
    expect(status).toBe(0)
    expect(stdout.split('\r\n').filter((row) => row.startsWith('applications.'))).toHaveLength(161)
    const filled = stdout
      .replace(/^(report\.township,.*),$/m, '$1,青石镇')
      .replace(/^(report\.county,.*),$/m, '$1,示例县')
      .replace(/^(report\.year,.*),$/m, '$1,2019')
      .replace(/^(disclosed\.total,.*),$/m, '$1,0')
      .replace(/^(mail\.received,.*),$/m, '$1,12余')
    const sheets = join(folder, 'sheets')
    mkdirSync(sheets)
    writeFileSync(join(sheets, 'sheet.csv'), filled)
    expect(await ingest(sheets)).toMatchObject({ status: 0 })
    expect(readTable(REPORTS, text(out, 'reports.csv'))).toMatchObject([
      { township_code: '990101100', year: 2019, edition: '2019', source_file: 'sheet.csv' },
    ])
    const figures = readTable(OBSERVATIONS, text(out, 'observations.csv'))
    const told = (id: string) =>
      figures.filter((o) => o.indicator === id).map((o) => [o.value, o.status])
    expect(told('disclosed.total')).toEqual([[0, 'stated']])
    expect(told('mail.received')).toEqual([[12, 'approximate']])
    expect(told('mail.replied')).toEqual([])
    expect(told('applications.received')).toEqual(Array(7).fill([null, 'blank']))
  })

  it('does not take a data package for reports', async () => {
    await ingest(reports)
    const { status, stderr } = await ingest(out)
    expect(status).toBe(1)
    expect(stderr).toContain('expected reports, found a data package')
  })

  it.each([
    [[], /--out is missing/],
    [['--template', '--edition', '2020'], /--edition: expected 2014, 2019, 2021, found 2020/],
    [['--out', 'x'], /no input/],
    [['--out', 'x', '--jobs', '0', 'y'], /--jobs: expected 1 to 999/],
    [['--uot', 'x'], /--uot/],
  ])('ends with 2 on %j', async (args, message) => {
    const { status, stderr } = await runCommand('ingest', args)
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
  })
})
