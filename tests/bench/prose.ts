import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { paragraphsOf } from '../report/narrative/paragraphs-of.ts'
import { readNarrative } from '../../src/report/narrative/read-narrative.ts'

// npm run bench:prose -- FILE.jsonl…: precision and recall of the narrative on annotated passages
// ({text, observations, year?, class?}), by kind, and every miss (--quiet: the sums alone).

/** A figure that a passage must yield, may yield (`optional`) or must not (`never`). */
interface Wanted {
  readonly indicator: string
  readonly label?: string
  readonly value?: number | null
  readonly status?: string
  readonly optional?: boolean
}

interface Case {
  readonly class?: number | string
  readonly group?: string
  readonly text: string
  readonly year?: number
  readonly observations: readonly Wanted[]
  readonly never?: readonly Wanted[]
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { quiet: { type: 'boolean', default: false } },
})

// «财政类信息» and «财政» are one label; so are names with and without quotation marks.
const fold = (label: string): string =>
  label.replace(/[“”"「」『』]/g, '').replace(/(?:类信息|类|信息)$/, '')

const key = (o: Wanted): string =>
  [o.indicator, fold(o.label ?? ''), o.value ?? null, o.status ?? 'stated'].join(' ')

interface Score {
  wanted: number
  right: number
  wrong: number
}

const share = (part: number, whole: number): string =>
  whole === 0 ? '-' : (part / whole).toFixed(3)
const line = (name: string, { wanted, right, wrong }: Score): string =>
  `${name.padEnd(24)} P ${share(right, right + wrong)}  R ${share(right, wanted)}  of ${wanted}, ${wrong} wrong`

for (const file of positionals) {
  const scores = new Map<string, Score>()
  const all: Score = { wanted: 0, right: 0, wrong: 0 }
  for (const text of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const one = JSON.parse(text) as Case
    const got = readNarrative(paragraphsOf(one.text), { year: one.year ?? null, township: null })
    const told = got.observations.map((o) => key({ ...o, label: o.label ?? '' }))
    const must = one.observations.filter((o) => o.optional !== true).map(key)
    const may = new Set(one.observations.map(key))
    const missing = must.filter((k) => !told.includes(k))
    const wrong = told.filter((k) => !may.has(k))
    const kind = String(one.class ?? one.group ?? 'all')
    const score = scores.get(kind) ?? { wanted: 0, right: 0, wrong: 0 }
    scores.set(kind, score)
    for (const s of [score, all]) {
      s.wanted += must.length
      s.right += must.length - missing.length
      s.wrong += wrong.length
    }
    if (!values.quiet && missing.length + wrong.length > 0)
      process.stdout.write(
        `[${kind}] ${one.text}\n${missing.map((k) => `    missing ${k}\n`).join('')}${wrong.map((k) => `    wrong   ${k}\n`).join('')}`,
      )
  }
  if (scores.size > 1)
    for (const [kind, score] of scores) process.stdout.write(`${line(kind, score)}\n`)
  process.stdout.write(`${line(file.split('/').pop() ?? file, all)}\n`)
}
