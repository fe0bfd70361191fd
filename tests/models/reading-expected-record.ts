import { RULES } from '../../src/findings/rules.ts'
import type { Message, Param } from '../../src/models/figure.ts'
import { asked } from './reading-expected-cases.ts'
import {
  change,
  expected,
  furthest,
  moved,
  movesOf,
  tie,
  type Expected,
} from './reading-expected-volume.ts'
import type { Told, World } from './reading-world.ts'
import { amount, gathered, largest, numbered, span, total } from './reading-world.ts'
import { word } from './translate.ts'

/** That there is no report to speak of. */
export const nothing = (world: World, years = span([world.year])): Message => {
  const { collection } = world.context.about
  return world.self
    ? { key: word(`reading.filed.${collection}.alone`), params: { years, name: world.self } }
    : { key: word(`reading.filed.${collection}.none`), params: { years, of: world.scope.length } }
}

const filed = (world: World): Message | null => {
  const { collection } = world.context.about
  const codes = new Set(
    world.told.filter((told) => told.year === world.year).map((told) => told.code),
  )
  const missing = world.scope.filter((t) => !codes.has(t.township_code))
  if (codes.size === 0) return nothing(world)
  const params = {
    years: String(world.year),
    of: world.scope.length,
    have: codes.size,
    missing: missing.length,
  }
  const key = `reading.filed.${collection}` as const
  if (missing.length === 0) return world.alone ? null : { key: `${key}.all`, params }
  return collection === 'complete' && missing.length <= 3
    ? {
        key: word(`${key}.named`),
        params: {
          ...params,
          names: missing.map((t) => world.place(t.township_code, t.name, t.county)),
        },
      }
    : { key: `${key}.some`, params }
}

interface Fared {
  readonly id: string
  readonly assessable: number
  readonly failing: number
  readonly passed: number
}

const flawed = (world: World, told: Told, rule?: string): number =>
  world.rows.findings.filter(
    (f) =>
      f.report_id === told.report.report_id &&
      f.severity !== 'note' &&
      (rule === undefined || f.rule === rule),
  ).length

const judgedIn = (world: World): readonly Told[] =>
  world.chosen.filter((told) => told.report.capture === 'full')

const faredIn = (world: World): readonly Fared[] => {
  const judged = new Map(judgedIn(world).map((told) => [told.report.report_id, told]))
  const checks = world.rows.checks.filter((check) => judged.has(check.report_id))
  return RULES.filter((rule) => rule.severity !== 'note').map(({ id }) => {
    const own = checks
      .filter((check) => check.rule === id)
      .map((check) => ({
        assessed: check.assessed > 0,
        fails: flawed(world, judged.get(check.report_id)!, id) > 0,
      }))
    return {
      id,
      assessable: own.filter((one) => one.assessed).length,
      failing: own.filter((one) => one.fails).length,
      passed: own.filter((one) => one.assessed && !one.fails).length,
    }
  })
}

const rules = (world: World, isCleanSaid: boolean): readonly Expected[] => {
  const fared = faredIn(world)
  const judged = judgedIn(world).length
  const years = span(world.context.filter.years)
  if (fared.every((rule) => rule.assessable === 0)) return []
  const worst = largest(fared, (rule) => rule.failing)
  const failing = worst[0]!.failing
  if (failing === 0)
    return isCleanSaid
      ? expected('rules', { key: 'reading.rules.clean', params: { years, judged } }, true)
      : []
  const titles = worst.map(({ id }): Message => {
    const rule = RULES.find((one) => one.id === id)!
    const text = { zh: rule.titleZh, en: rule.titleEn }
    return { key: 'names.quoted', params: { name: { key: 'text', params: { text } } } }
  })
  const names: Param =
    titles.length > 3
      ? {
          key: 'reading.some.rules',
          params: { names: titles.slice(0, 3), count: titles.length },
        }
      : titles
  const params = { years, names, failing }
  if (judged === 1)
    return expected('rules', {
      key: 'reading.rules.sole',
      params: { ...params, count: worst.length },
    })
  return expected(
    'rules',
    worst.length === 1
      ? {
          key: 'reading.rules.most',
          params: { ...params, assessable: worst[0]!.assessable },
        }
      : { key: 'reading.rules.tied', params: { ...params, judged } },
  )
}

export const expectedOverview = (world: World): readonly Expected[] => [
  ...expected('filed', filed(world)),
  ...furthest(world),
  ...rules(world, true),
  ...(world.alone ? [] : asked(world)),
]

const passed = (world: World): Message => {
  const judged = judgedIn(world).length
  const opening = world.chosen.length - judged
  const years = span(world.context.filter.years)
  if (judged === 0) return { key: 'reading.passed.unjudged', params: { years, opening } }
  const fared = faredIn(world)
  const assessable = total(fared.map((rule) => rule.assessable))
  const held = total(fared.map((rule) => rule.passed))
  const rest: Param = opening > 0 ? { key: 'reading.passed.rest', params: { opening } } : ''
  const params = { years, judged, assessable, passed: held, rest }
  if (assessable === 0) return { key: 'reading.passed.nothing', params }
  return held === assessable
    ? { key: 'reading.passed.all', params }
    : { key: 'reading.passed.some', params: { ...params, rate: { rate: held / assessable } } }
}

const errors = (world: World): Message | null => {
  const own = world.chosen.map((told) => ({
    told,
    errors: world.rows.findings.filter(
      (f) => f.report_id === told.report.report_id && f.severity === 'error',
    ).length,
  }))
  const groups = [
    ...gathered(own, ({ told }) => (world.alone ? String(told.year) : told.code)).values(),
  ].map((group) => ({ told: group[0]!.told, errors: total(group.map((one) => one.errors)) }))
  const sum = total(groups.map((group) => group.errors))
  if (sum === 0 || (world.alone && world.chosen.length === 1)) return null
  const top = largest(groups, (group) => group.errors)
  const which = top.length > 1 ? 'tied' : top[0]!.errors === sum ? 'all' : 'most'
  return {
    key: word(`reading.errors.${which}`),
    params: { names: world.who(top.map(({ told }) => told)), errors: top[0]!.errors, sum },
  }
}

export const expectedQuality = (world: World): readonly Expected[] => [
  ...expected('passed', passed(world)),
  ...rules(world, false),
  ...expected('errors', errors(world)),
]

const sentence = (clauses: readonly (Message | null)[]): Message | null => {
  const [first, second] = clauses.filter((clause) => clause !== null)
  if (first === undefined) return null
  const text: Message = second ? { key: 'reading.two', params: { first, second } } : first
  return { key: 'reading.sentence', params: { text } }
}

const record = (world: World): readonly Expected[] => {
  const { years } = world.context.filter
  const { collection } = world.context.about
  const have = years.filter((year) => world.chosen.some((told) => told.year === year))
  const missing = years.filter((year) => !have.includes(year))
  const listed = collection === 'complete' ? missing : have
  const first: Message | null =
    missing.length === 0
      ? null
      : {
          key: word(`reading.years.${collection}`),
          params: {
            years: span(years),
            of: years.length,
            count: listed.length,
            listed: listed.map(String),
          },
        }
  const doubtful = world.chosen.map((told) => flawed(world, told))
  const whole = judgedIn(world).length
  const flaws = total(doubtful)
  const second: Message | null =
    flaws > 0
      ? {
          key: 'reading.flaws.some',
          params: {
            reports: doubtful.length,
            flawed: doubtful.filter((count) => count > 0).length,
            flaws,
          },
        }
      : whole > 0
        ? { key: 'reading.flaws.none', params: { whole } }
        : null
  return expected('record', sentence([first, second]), first === null && flaws === 0)
}

const standing = (world: World): Message | null => {
  const latest = Math.max(...world.chosen.map((told) => told.year))
  const [self] = world.scope
  const county = new Set(
    world.rows.townships
      .filter((t) => t.county_code === self!.county_code)
      .map((t) => t.township_code),
  )
  const peers = world.everywhere.filter((told) => told.year === latest && county.has(told.code))
  const clause = (id: string, of: (told: Told) => { value: number | null }): Message | null => {
    const all = numbered(peers, of as (told: Told) => ReturnType<Told['of']>)
    const own = all.find((one) => one.told.code === self!.township_code)
    if (own === undefined || all.length < 2) return null
    const above = all.filter((one) => one.value > own.value).length
    const equal = all.filter((one) => one.value === own.value).length
    const below = all.length - above - equal
    const which = above === 0 ? 'first' : below === 0 ? 'last' : 'rank'
    return {
      key: word(`reading.standing.${id}`),
      params: {
        value: amount(own.value, own.about),
        ranked: all.length,
        standing: {
          key: word(
            `reading.standing.${equal === all.length ? 'equal' : equal > 1 ? `${which}.tied` : which}`,
          ),
          params: { rank: above + 1 },
        },
      },
    }
  }
  const text = sentence([
    clause('volume', (told) => told.total),
    clause('received', (told) => told.of('received')),
  ])
  return text && { key: 'reading.standing', params: { year: String(latest), text } }
}

const ownChange = (world: World): Message | null => {
  const moves = movesOf(world.chosen)
  const top = largest(
    moves.filter((move) => change(move) !== 0),
    (move) => Math.abs(change(move)),
  )
  const [first] = top
  if (first === undefined) return null
  const pairs = moves.length
  const { year } = first.told
  if (top.length === 1)
    return {
      key: word(`reading.own-change.${pairs === 1 ? 'one' : 'most'}`),
      params: { before: String(year - 1), year: String(year), pairs, moved: moved(first) },
    }
  const { way, size } = tie(top)
  return {
    key: word(`reading.own-change.${way}`),
    params: { pairs, names: world.who(top.map((move) => move.told)), size },
  }
}

export const expectedTownship = (world: World): readonly Expected[] => [
  ...record(world),
  ...expected('standing', standing(world)),
  ...expected('change', ownChange(world)),
]
