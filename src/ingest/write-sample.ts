import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { DivisionList } from '../dataset/division-list.ts'
import type { DatasetAbout } from '../dataset/rows.ts'
import { generateSample } from '../sample/generate-sample.ts'
import { renderReport } from '../sample/render-report.ts'
import { listInputs } from './inputs.ts'
import { runIngest } from './run-ingest.ts'

/** The seed of the committed sample; another one is another county. */
export const SEED = 20250101

const ABOUT: DatasetAbout = {
  id: 'sample',
  title: '示例县（合成示例数据）',
  titleEn: 'Sample county (synthetic sample data)',
  description:
    '合成示例数据：12 个虚构乡镇街道 2018—2025 年的年度报告，由程序生成，不对应任何真实地方；缺报与差错是有意放入的。',
  descriptionEn:
    'Synthetic sample data: the reports for 2018–2025 of 12 townships that do not exist, made by a program. They belong to no real place; missing reports and faults were put in on purpose.',
  collection: 'complete',
  synthetic: true,
  dataDate: '',
  sources: [
    {
      title: '由 npm run sample 生成（src/sample）',
      titleEn: 'Made by npm run sample (src/sample)',
      path: 'reports',
    },
  ],
}

const REPORTS = 'reports'

/** Writes the sample's reports and package into `out`; what was there stays when anything fails. */
export const writeSample = async (out: string): Promise<void> => {
  const sample = generateSample(SEED)
  const stage = join(out, '.sample-staging')
  const fresh = join(stage, REPORTS)
  rmSync(stage, { recursive: true, force: true })
  mkdirSync(fresh, { recursive: true })
  try {
    for (const report of sample.reports)
      writeFileSync(join(fresh, report.fileName), renderReport(report))
    await runIngest({
      out,
      inputs: listInputs([fresh]).inputs,
      list: new DivisionList(
        sample.townships.map(({ township_code: code, ...t }) => ({ code, ...t })),
      ),
      about: ABOUT,
      addresses: new Map(
        sample.reports.map(({ fileName }) => [
          fileName,
          { url: `${REPORTS}/${encodeURIComponent(fileName)}`, publishedOn: null },
        ]),
      ),
      jobs: 1,
      readsScans: false,
      skipRefused: false,
      cache: null,
      report: null,
      progress: () => undefined,
    })
    if (existsSync(join(out, REPORTS))) renameSync(join(out, REPORTS), join(stage, 'old'))
    renameSync(fresh, join(out, REPORTS))
  } finally {
    rmSync(stage, { recursive: true })
  }
}
