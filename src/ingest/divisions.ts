import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { pinyin } from 'pinyin-pro'
import { writeCompactDivisions } from '../dataset/compact-divisions.ts'
import { writeSyllables } from '../dataset/pinyin.ts'
import { readDivisionList } from '../dataset/read-division-list.ts'
import { EXIT, runCommand, UsageError } from './failure.ts'
import { readText } from './read-text.ts'

const HELP = `npm run divisions -- townships.csv

Writes the national list of townships (columns as «ingest --help» names them) in the small form in
which the page carries it, and how its names are read, into public/divisions.
`

const main = async (): Promise<number> => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { help: { type: 'boolean', default: false } },
  })
  if (values.help) {
    process.stdout.write(HELP)
    return EXIT.ok
  }
  const [file] = positionals
  if (file === undefined) throw new UsageError('no file: name the list of townships')
  const { townships } = readDivisionList(readText(file), file)
  const names = townships.flatMap((t) => [t.name, t.county, t.prefecture, t.province])
  const characters = [...new Set(names.join(''))].filter((c) => /\p{Script=Han}/u.test(c)).sort()
  const syllables = new Map(
    characters.map((character) => {
      const all = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true })
      return [character, [...new Set(all)]]
    }),
  )
  const folder = resolve(import.meta.dirname, '../../public/divisions')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'divisions.txt'), writeCompactDivisions(townships))
  writeFileSync(join(folder, 'pinyin.txt'), writeSyllables(syllables))
  console.log(`${folder}: ${townships.length} townships`)
  return EXIT.ok
}

await runCommand(main)
