import { describe, expect, it } from 'vitest'
import * as caseSubjects from '../../../src/report/narrative/case-subjects.ts'
import * as caseWords from '../../../src/report/narrative/case-words.ts'
import * as channelWords from '../../../src/report/narrative/channel-words.ts'
import * as deeds from '../../../src/report/narrative/deeds.ts'
import * as allDone from '../../../src/report/narrative/deeds-without-number.ts'
import * as listOpening from '../../../src/report/narrative/list-opening.ts'
import { normalise } from '../../../src/report/narrative/mapped-text.ts'
import * as objects from '../../../src/report/narrative/objects.ts'
import * as otherDeeds from '../../../src/report/narrative/other-deeds.ts'
import * as periods from '../../../src/report/narrative/periods.ts'
import * as prefixWords from '../../../src/report/narrative/prefix-words.ts'
import * as quantityWords from '../../../src/report/narrative/quantity-words.ts'
import * as scopes from '../../../src/report/narrative/scopes.ts'
import { SECTION_TITLES, sectionOf } from '../../../src/report/narrative/section-titles.ts'
import * as subjectWords from '../../../src/report/narrative/subject-words.ts'
import type { SubjectWords } from '../../../src/report/narrative/subject-words.ts'
import { SUBJECTS, subjectOf } from '../../../src/report/narrative/subjects.ts'
import { BEHIND_UNIT } from '../../../src/report/narrative/unit-words.ts'
import * as verbs from '../../../src/report/narrative/verbs.ts'
import type { WordTable } from '../../../src/report/narrative/word-table.ts'

const isTable = (value: unknown): value is WordTable =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((line) => Array.isArray(line) && line.length === 2 && typeof line[1] === 'string')

const MODULES: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  caseWords,
  channelWords,
  deeds,
  allDone,
  listOpening,
  objects,
  otherDeeds,
  periods,
  prefixWords,
  quantityWords,
  scopes,
  verbs,
}
const TABLES: readonly (readonly [name: string, table: WordTable])[] = [
  ...Object.entries(MODULES).flatMap(([room, module]) =>
    Object.entries(module)
      .filter((entry): entry is [string, WordTable] => isTable(entry[1]))
      .map(([name, table]) => [`${room}.${name}`, table] as const),
  ),
  ...Object.entries(BEHIND_UNIT).map(([unit, table]) => [`behind ${unit}`, table] as const),
  ...Object.entries({ ...caseSubjects, ...subjectWords } as Record<string, SubjectWords>).flatMap(
    ([name, { says, unless }]) =>
      [
        [`${name} says`, says],
        [`${name} unless`, unless],
      ] as const,
  ),
]

describe('every line of every word table', () => {
  it('is found in many tables', () => {
    expect(TABLES.length).toBeGreaterThan(40)
  })

  it.each(TABLES)('%s matches its example', (_, table) => {
    const dead = table.filter(
      ([words, example]) => !new RegExp(words).test(normalise(example).text),
    )
    expect(dead).toEqual([])
  })

  it.each(TABLES)('%s says nothing twice', (_, table) => {
    const seen = table.map(([words]) => words)
    expect(seen.filter((words, i) => seen.indexOf(words) !== i)).toEqual([])
  })
})

describe('subjects', () => {
  for (const { subject, words } of SUBJECTS) {
    it.each(words.says)(`${subject} is told by %s: %s`, (_, example) => {
      expect(subjectOf(normalise(example).text)).toBe(subject)
    })
    it.each(words.unless)(`${subject} is not told with %s: %s`, (_, example) => {
      expect(subjectOf(normalise(example).text)).not.toBe(subject)
    })
  }
})

describe('section titles', () => {
  it.each(SECTION_TITLES)('%s: %s is %s', (_, example, section) => {
    expect(sectionOf(normalise(example).text)).toBe(section)
    expect(sectionOf(normalise(`（二）${example}`).text)).toBe(section)
  })

  it.each(['收到申请2件', '主动公开信息12条', '加强信息公开工作', '政府信息公开工作总结'])(
    '%s is none',
    (words) => {
      expect(sectionOf(words)).toBeNull()
    },
  )
})
