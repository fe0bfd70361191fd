import type { Message, Param } from '../../src/models/figure.ts'
import { expected, type Expected } from './reading-expected-volume.ts'
import type { Told, World } from './reading-world.ts'
import { amount, isAbout, largest, numbered, share, total } from './reading-world.ts'
import { word } from './translate.ts'

const OUTCOMES = ['granted', 'partly_granted', 'refused', 'unable', 'not_processed', 'other']

const SMALL = { least: 30 }

const sizeOf = (cases: number): string => (cases < 5 ? 'counts' : cases < 30 ? 'small' : 'share')

const two = (clauses: readonly (Message | null)[]): Message | null => {
  const said = clauses.filter((clause) => clause !== null)
  if (said.length === 0) return null
  const text: Message =
    said.length === 1
      ? said[0]!
      : { key: 'reading.two', params: { first: said[0]!, second: said[1]! } }
  return { key: 'reading.sentence', params: { text } }
}

export const asked = (world: World): readonly Expected[] => {
  const all = numbered(world.compared, (told) => told.of('received'))
  if (all.length === 0) return []
  const reports = world.reports(all.length)
  const nothing = all.filter((one) => one.value === 0).length
  if (nothing === all.length)
    return expected('asked', { key: 'reading.asked.nothing', params: { reports } }, true)
  const top = largest(all, (one) => one.value)
  const names = world.who(top.map((one) => one.told))
  const value = amount(
    top[0]!.value,
    top.some((one) => one.about),
  )
  if (all.length === 1)
    return world.alone
      ? []
      : expected('asked', {
          key: 'reading.asked.one',
          params: { year: String(world.year), names, value },
        })
  if (top.length === all.length)
    return expected('asked', { key: 'reading.asked.equal', params: { reports, value } })
  const sum = total(all.map((one) => one.value))
  const about = all.some((one) => one.about)
  const some = all.filter((one) => one.value > 0).length
  const key = some === 1 ? 'all' : top.length > 1 ? 'tied' : sum >= 5 ? 'share' : 'most'
  const rest: Param = nothing > 0 ? { key: 'reading.asked.rest', params: { count: nothing } } : ''
  return expected('asked', {
    key: word(`reading.asked.${key}`),
    params: {
      reports,
      names,
      value,
      sum: amount(sum, about),
      share: share(top[0]!.value / sum, about),
      rest,
    },
  })
}

const granted = (world: World): Message | null => {
  const mixes = world.compared.flatMap((told) => {
    const readings = ['concluded', ...OUTCOMES].map((id) => told.of(id))
    const values = readings.flatMap((reading) => reading.value ?? [])
    return values.length === 7 && values[0]! > 0 ? [{ values, about: isAbout(readings) }] : []
  })
  if (mixes.length === 0) return null
  const concluded = total(mixes.map((mix) => mix.values[0]!))
  const open = total(mixes.map((mix) => mix.values[1]! + mix.values[2]!))
  const about = mixes.some((mix) => mix.about)
  const balances = mixes.every((mix) => total(mix.values.slice(1)) === mix.values[0])
  const params = {
    reports: world.reports(mixes.length),
    concluded: amount(concluded, about),
    granted: amount(open, about),
  }
  return concluded < 5 || !balances
    ? { key: 'reading.granted.counts', params }
    : {
        key: word(`reading.granted.${sizeOf(concluded)}`),
        params: { ...params, ...SMALL, rate: share(open / concluded, about) },
      }
}

const refused = (world: World): Message | null => {
  const all = numbered(world.compared, (told) => told.of('refused'))
  const count = all.length
  if (count === 0) return null
  const sum = total(all.map((one) => one.value))
  if (sum === 0) return { key: 'reading.refused.none', params: { count } }
  const top = largest(all, (one) => one.value)
  const some = all.filter((one) => one.value > 0).length
  const which = top.length > 1 ? 'tied' : some > 1 ? 'most' : count > 1 ? 'all' : 'one'
  return {
    key: word(`reading.refused.${which}`),
    params: {
      count,
      sum: amount(
        sum,
        all.some((one) => one.about),
      ),
      names: world.who(top.map((one) => one.told)),
      value: amount(
        top[0]!.value,
        top.some((one) => one.about),
      ),
    },
  }
}

const carried = (world: World): Message | null => {
  const all = numbered(world.compared, (told) => told.of('carried_out'))
  const some = all.filter((one) => one.value > 0)
  const about = all.some((one) => one.about)
  return some.length === 0
    ? null
    : {
        key: 'reading.carried',
        params: { count: some.length, sum: amount(total(some.map((one) => one.value)), about) },
      }
}

export const expectedRequests = (world: World): readonly Expected[] => {
  const mix = granted(world)
  return [
    // On its own page it gives way to nothing that nobody asked for anything.
    ...asked(world).map((one) => ({ ...one, calm: false })),
    ...expected('granted', mix),
    ...expected('rest', two([mix && refused(world), carried(world)])),
  ]
}

interface Replies {
  readonly told: Told
  readonly received: number
  readonly replied: number
  readonly receivedAbout: boolean
  readonly repliedAbout: boolean
}

const repliesOf = (world: World, channel: string): Replies[] =>
  world.compared.flatMap((told) => {
    const [received, replied] = [told.of(`${channel}_received`), told.of(`${channel}_replied`)]
    return received.value === null || replied.value === null || received.value === 0
      ? []
      : [
          {
            told,
            received: received.value,
            replied: replied.value,
            receivedAbout: isAbout([received]),
            repliedAbout: isAbout([replied]),
          },
        ]
  })

const allReplied = (one: Replies): boolean =>
  one.replied === one.received && one.repliedAbout === one.receivedAbout

const pooled = (world: World, channel: string): Message | null => {
  const all = repliesOf(world, channel)
  if (all.length === 0) return null
  const received = total(all.map((one) => one.received))
  const replied = total(all.map((one) => one.replied))
  const about = all.some((one) => one.receivedAbout || one.repliedAbout)
  return {
    key: word(
      `reading.${channel}.${all.every(allReplied) ? 'full' : 'some'}${received < 30 ? '.small' : ''}`,
    ),
    params: {
      reports: world.reports(all.length),
      received: amount(received, about),
      replied: amount(replied, about),
      rate: share(replied / received, about),
      ...SMALL,
    },
  }
}

const least = (world: World): readonly Expected[] => {
  const letters = repliesOf(world, 'mail')
  const all = letters.filter((one) => one.received >= 30)
  if (all.length === 0 || letters.length === 1 || letters.every(allReplied)) return []
  const low = largest(all, (one) => -one.replied / one.received)
  const [first] = low
  const params = {
    ...SMALL,
    count: all.length,
    names: world.who(low.map((one) => one.told)),
    replied: amount(first!.replied, first!.repliedAbout),
    received: amount(first!.received, first!.receivedAbout),
    rate: share(
      first!.replied / first!.received,
      low.some((one) => one.receivedAbout || one.repliedAbout),
    ),
  }
  if (all.length === 1)
    return expected('least', { key: 'reading.least.one', params }, low.length === all.length)
  if (low.length === all.length)
    return expected('least', { key: 'reading.least.equal', params }, true)
  return expected('least', {
    key: word(`reading.least.${low.length > 1 ? 'tied' : 'most'}`),
    params,
  })
}

const half = (world: World): Message | null =>
  two(
    [
      ['replied', 'received'],
      ['received', 'replied'],
    ].map(([told = '', untold = '']) => {
      const all = world.compared.filter(
        (one) => one.of(`mail_${told}`).value !== null && one.of(`mail_${untold}`).value === null,
      )
      return all.length === 0
        ? null
        : {
            key: word(`reading.only_${told}.${all.length > 3 ? 'some' : 'named'}`),
            params: { count: all.length, names: world.who(all) },
          }
    }),
  )

export const expectedMailbox = (world: World): readonly Expected[] => {
  const mail = pooled(world, 'mail')
  const none = world.compared.filter((told) => told.of('mail_received').value === 0).length
  return [
    ...expected('mail', mail),
    ...least(world),
    ...expected('half', half(world)),
    ...expected('hotline', pooled(world, 'hotline')),
    ...expected(
      'none',
      mail || none === 0
        ? null
        : { key: 'reading.mail.none', params: { reports: world.reports(none) } },
    ),
  ]
}

const REMEDIES = ['review', 'litigation']

const cases = (world: World): Message | null => {
  const totals = world.compared.map((told) => ({
    told,
    values: REMEDIES.map((remedy) => told.of(`${remedy}_total`)),
  }))
  const having = totals.filter(({ values }) => total(values.map((v) => v.value ?? 0)) > 0)
  const reports = world.reports(world.compared.length)
  if (having.length === 0) {
    const neither = totals.filter(({ values }) => values.every((v) => v.value === 0)).length
    const review = totals.filter(({ values }) => values[0]!.value === 0).length
    const [id, none] = neither > 0 ? ['neither', neither] : ['no-review', review]
    const all = none === world.compared.length ? '.all' : ''
    return none === 0 ? null : { key: word(`reading.cases.${id}${all}`), params: { reports, none } }
  }
  const telling = totals.filter(({ values }) => values.some((v) => v.value !== null))
  return {
    key: word(`reading.cases.${having.length > 3 ? 'some' : 'named'}`),
    params: {
      reports: world.reports(telling.length),
      cases: REMEDIES.flatMap((remedy, i) => {
        const known = totals.flatMap(({ values }) => (values[i]!.value === null ? [] : values[i]!))
        return known.length === 0
          ? []
          : [
              {
                key: word(`reading.cases.${remedy}`),
                params: { count: amount(total(known.map((v) => v.value!)), isAbout(known)) },
              },
            ]
      }),
      names: world.who(having.map(({ told }) => told)),
      count: having.length,
    },
  }
}

const corrected = (world: World, remedy: string): Message | null => {
  const known = world.compared.flatMap((told) => {
    const results = ['upheld', 'corrected', 'other'].map((part) => told.of(`${remedy}_${part}`))
    return results.every((result) => result.value !== null) ? [results] : []
  })
  const concluded = total(known.flat().map((result) => result.value!))
  if (concluded === 0) return null
  const lost = total(known.map((results) => results[1]!.value!))
  const about = isAbout(known.flat())
  return {
    key: word(`reading.corrected.${remedy}.${sizeOf(concluded)}`),
    params: {
      concluded: amount(concluded, about),
      corrected: amount(lost, about),
      rate: share(lost / concluded, about),
      ...SMALL,
    },
  }
}

const pending = (world: World): Message | null => {
  const cases = REMEDIES.flatMap((remedy) => {
    const all = numbered(world.compared, (told) => told.of(`${remedy}_pending`))
    const sum = total(all.map((one) => one.value))
    const about = all.some((one) => one.about)
    return sum === 0
      ? []
      : [{ key: word(`reading.cases.${remedy}`), params: { count: amount(sum, about) } }]
  })
  return cases.length === 0 ? null : { key: 'reading.pending', params: { cases } }
}

export const expectedReviews = (world: World): readonly Expected[] => [
  ...expected('cases', cases(world)),
  ...expected('corrected', two(REMEDIES.map((remedy) => corrected(world, remedy)))),
  ...expected('pending', pending(world)),
]
