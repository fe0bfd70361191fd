import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { dataPackageText, README_FILE } from '../dataset/data-package.ts'
import { indicatorRows } from '../dataset/indicator-rows.ts'
import { packageReadme } from '../dataset/package-readme.ts'
import type { DatasetAbout } from '../dataset/rows.ts'
import { simulateCounty, TOWNSHIPS_IN_COUNTY } from '../sample/simulate-county.ts'
import { checkPackage } from './check-package.ts'
import { EXIT, runCommand, UsageError } from './failure.ts'
import { Stage } from './stage.ts'
import { Tally } from './tally.ts'
import { openTables } from './write-tables.ts'

/** Townships and streets of the national list. */
const NATION = 41_352

const HELP = `npm run simulate -- --out DIR [--townships N | --nation] [--share S]

Writes a data package of invented townships over eight years, in whole counties, into DIR, without
making or reading a report: for measuring how pages and builds grow. Prints time and memory.

--townships N    how many (default 1200, a province)
--nation         as many as China has: ${NATION}
--share S        only this part of them, above 0 to 1
`

const ABOUT: DatasetAbout = {
  id: 'simulated',
  title: '模拟数据（合成）',
  titleEn: 'Simulated data (synthetic)',
  description: '由程序生成的乡镇街道，用于测量规模；不对应任何真实地方。',
  descriptionEn: 'Townships made by a program, to measure size. They belong to no real place.',
  collection: 'complete',
  synthetic: true,
  dataDate: '2026-01-31',
  sources: [
    {
      title: '由 npm run simulate 生成（src/sample）',
      titleEn: 'Made by npm run simulate (src/sample)',
    },
  ],
}

/** How many counties are asked for. Throws {@link UsageError}. */
const countiesOf = (townships: number, share: number): number => {
  if (!Number.isInteger(townships) || townships < 1 || townships > NATION)
    throw new UsageError(`--townships: expected 1 to ${NATION}, found ${townships}`)
  if (!(share > 0 && share <= 1))
    throw new UsageError(`--share: expected above 0 to 1, found ${share}`)
  return Math.max(1, Math.round((townships * share) / TOWNSHIPS_IN_COUNTY))
}

const simulate = (out: string, counties: number, most: number): void => {
  const stage = new Stage(out)
  try {
    const tables = openTables(stage.fresh)
    const tally = new Tally()
    tables.indicators.write(indicatorRows())
    for (let n = 0; n < counties; n += 1) {
      const { townships, reports } = simulateCounty(n, most)
      tables.townships.write(townships)
      for (const rows of reports) {
        tables.writeReport(rows)
        tally.add(rows)
      }
    }
    const facts = tables.close()
    writeFileSync(join(stage.fresh, 'datapackage.json'), dataPackageText(ABOUT, facts))
    writeFileSync(join(stage.fresh, README_FILE), packageReadme(ABOUT, facts, tally.reports(facts)))
    checkPackage(stage.fresh)
    stage.publish()
    for (const { table, rows, bytes } of facts)
      console.log(`${table}: ${rows} rows, ${(bytes / 1e6).toFixed(1)} MB`)
  } catch (error) {
    stage.discard()
    throw error
  }
}

const main = (): Promise<number> => {
  const { values } = parseArgs({
    options: {
      out: { type: 'string' },
      townships: { type: 'string', default: '1200' },
      nation: { type: 'boolean', default: false },
      share: { type: 'string', default: '1' },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) {
    process.stdout.write(HELP)
    return Promise.resolve(EXIT.ok)
  }
  if (values.out === undefined) throw new UsageError('--out is missing: where does the package go?')
  const townships = values.nation ? NATION : Number(values.townships)
  const counties = countiesOf(townships, Number(values.share))
  const started = performance.now()
  simulate(values.out, counties, countiesOf(townships, 1))
  const seconds = (performance.now() - started) / 1000
  const memory = process.resourceUsage().maxRSS / 1024
  console.log(
    `${values.out}: ${counties} counties in ${seconds.toFixed(1)} s, ${memory.toFixed(0)} MB at most`,
  )
  return Promise.resolve(EXIT.ok)
}

await runCommand(main)
