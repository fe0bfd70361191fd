import type { Cell, Formula } from './measure-formulas.ts'

/** Tables as a CSV parser gives them: text in every cell, '' for none. */
export type Tables = Readonly<
  Record<
    'townships' | 'reports' | 'observations' | 'findings' | 'checks' | 'indicators',
    readonly Readonly<Record<string, string>>[]
  >
>

type Raw = Readonly<Record<string, string>>
type Reading = readonly [value: number | null, state: string]

const grouped = (rows: readonly Raw[], key: string): Map<string, Raw[]> => {
  const groups = new Map<string, Raw[]>()
  for (const row of rows) {
    const found = groups.get(row[key]!)
    if (found) found.push(row)
    else groups.set(row[key]!, [row])
  }
  return groups
}

const isNumber = (state: string): boolean => state === 'stated' || state === 'approximate'

/** What a measure must be for every township and year, by plain loops over the CSV tables. */
export const measureOracle = (tables: Tables) => {
  const reports = new Map(tables.reports.map((r) => [`${r['township_code']} ${r['year']}`, r]))
  const observations = grouped(tables.observations, 'report_id')
  const findings = grouped(tables.findings, 'report_id')
  const checks = grouped(tables.checks, 'report_id')
  const dictionary = new Map(tables.indicators.map((i) => [i['indicator']!, i]))
  const townships = tables.townships.toSorted((a, b) =>
    a['township_code']! < b['township_code']! ? -1 : 1,
  )

  const flawsIn = (report: Raw | undefined, rule?: string): number =>
    (findings.get(report?.['report_id'] ?? '') ?? []).filter(
      (f) => f['severity'] !== 'note' && (rule === undefined || f['rule'] === rule),
    ).length

  /** An outlier is worth a note; no report fails for it. */
  const assessed = (report: Raw): Raw[] =>
    (checks.get(report['report_id']!) ?? []).filter(
      (c) => Number(c['assessed']) > 0 && c['rule'] !== 'outlier.county',
    )

  const countOf = (word: string, report: Raw | undefined, township: Raw): Reading => {
    if (word === 'on the roster') return [1, 'stated']
    if (word === 'filed') return [report ? 1 : 0, 'stated']
    if (word === 'residents')
      return township['population'] === ''
        ? [null, 'no_denominator']
        : [Number(township['population']), 'stated']
    if (!report) return [null, 'no_report']
    if (word === 'with a date' || word === 'in time') {
      const date = report['published_on']!
      if (date === '')
        return [null, report['capture'] === 'opening' ? 'not_captured' : 'not_stated']
      const [year, month] = date.split('-').map(Number) as [number, number]
      // 31 January is the last day of January: only the month and the year decide.
      const months = (year - Number(report['year']) - 1) * 12 + month
      return [word === 'with a date' || months <= 1 ? 1 : 0, 'stated']
    }
    if (report['capture'] === 'opening') return [null, 'not_captured']
    const passed = assessed(report).filter((c) => flawsIn(report, c['rule']) === 0)
    const counts: Record<string, number> = {
      'in full': 1,
      'without findings': flawsIn(report) === 0 ? 1 : 0,
      'checks assessable': assessed(report).length,
      'checks passed': passed.length,
    }
    return [counts[word]!, 'stated']
  }

  const membersOf = (way: readonly string[]): string[] =>
    way.flatMap((id) =>
      id.startsWith('>')
        ? tables.indicators.filter((i) => i['parent'] === id.slice(1)).map((i) => i['indicator']!)
        : [id],
    )

  /** Of two readings of one cell the first that is a number counts. */
  const single = (report: Raw, id: string, column: string): Raw | undefined => {
    const found = (observations.get(report['report_id']!) ?? [])
      .filter((o) => o['indicator'] === id && o['label'] === '')
      .filter((o) => (o['applicant'] === '' ? 'total' : o['applicant']) === column)
      .toSorted((a, b) => Number(a['position']) - Number(b['position']))
    return found.find((o) => o['status'] !== 'blank') ?? found[0]
  }

  const isOnForm = (id: string, edition: string): boolean => {
    const { editions } = dictionary.get(id)!
    return editions === 'all' || editions!.split(' ').includes(edition)
  }

  const cellOf = (
    cell: Exclude<Cell, string>,
    report: Raw | undefined,
    column: string,
  ): { reading: Reading; isText: boolean } => {
    if (!report) return { reading: [null, 'no_report'], isText: false }
    for (const way of cell) {
      const parts = membersOf(way).map((id) => single(report, id, column))
      if (parts.some((part) => part === undefined || part['value'] === '')) continue
      const sum = parts.reduce((all, part) => all + Number(part!['value']), 0)
      const about = parts.some((part) => part!['status'] === 'approximate')
      const isText = way.every((id) => id.startsWith('narrative.'))
      return { reading: [sum, about ? 'approximate' : 'stated'], isText }
    }
    const ids = cell.flatMap(membersOf)
    const state = ids.some((id) => single(report, id, column)?.['status'] === 'blank')
      ? 'blank'
      : report['edition'] !== '' && !ids.some((id) => isOnForm(id, report['edition']!))
        ? 'not_on_form'
        : report['capture'] === 'opening'
          ? 'not_captured'
          : 'not_stated'
    return { reading: [null, state], isText: false }
  }

  /** One township and year by itself. */
  const ownOf = (formula: Formula, township: Raw, year: number) => {
    const report = reports.get(`${township['township_code']} ${year}`)
    let isText = false
    const read = (cells: readonly Cell[], column: string): Reading[] =>
      cells.map((cell) => {
        if (typeof cell === 'string') return countOf(cell, report, township)
        const found = cellOf(cell, report, column)
        isText ||= found.isText
        return found.reading
      })
    const bottom = read(formula.bottom ?? [], 'total')
    const top = read(formula.top, formula.topColumn ?? 'total')
    const add = (parts: Reading[]): number | null =>
      parts.some(([value]) => value === null)
        ? null
        : parts.reduce((sum, [value]) => sum + value!, 0)
    const gaps = [...bottom, ...top].filter(([value]) => value === null).map(([, state]) => state)
    return {
      report,
      numerator: add(top),
      denominator: formula.bottom ? add(bottom) : null,
      // That the roster has no population is said only where the report has the rest.
      gap: gaps.find((state) => state !== 'no_denominator') ?? gaps[0] ?? null,
      about: [...bottom, ...top].some(([, state]) => state === 'approximate'),
      isText,
      isChannel: formula.isTotal === true && report?.['total_scope'] === 'one channel',
    }
  }

  /** The row that is to be answered for one township and year. */
  const rowOf = (formula: Formula, township: Raw, year: number, pool: 1 | 3) => {
    const own = ownOf(formula, township, year)
    const years = pool === 1 ? [] : [year - 2, year - 1, year]
    const added = years
      .map((one) => ownOf(formula, township, one))
      .filter((one) => one.gap === null && !one.isChannel)
    const sum = (part: 'numerator' | 'denominator'): number | null =>
      added.length === 0
        ? own[part]
        : added.reduce<number | null>(
            (all, one) => (one[part] === null ? null : (all ?? 0) + one[part]),
            0,
          )
    const [numerator, denominator] = [sum('numerator'), sum('denominator')]
    const gap = added.length > 0 ? null : own.gap
    const about = added.length > 0 ? added.some((one) => one.about) : own.about
    const isNothing = formula.bottom !== undefined && denominator === 0
    const state = gap ?? (isNothing ? 'no_denominator' : about ? 'approximate' : 'stated')
    return {
      township_code: township['township_code']!,
      name: township['name']!,
      kind: township['kind']!,
      county: township['county']!,
      year,
      report_id: own.report?.['report_id'] ?? null,
      edition: own.report?.['edition'] || null,
      one_channel: added.length > 0 ? false : own.isChannel,
      numerator,
      denominator,
      value: !isNumber(state)
        ? null
        : formula.bottom
          ? (numerator! / denominator!) * (formula.per ?? 1)
          : numerator,
      state,
      from_text: added.length > 0 ? added.some((one) => one.isText) : own.isText,
      pooled_years: added.length > 0 ? added.length : gap === null ? 1 : 0,
      findings: flawsIn(own.report),
      source_url: own.report?.['source_url'] || null,
    }
  }

  /** Every township of the roster in every year, in the order of code and year. */
  return (formula: Formula, years: readonly number[], pool: 1 | 3) =>
    townships.flatMap((township) => years.map((year) => rowOf(formula, township, year, pool)))
}
