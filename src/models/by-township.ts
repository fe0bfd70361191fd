/** All rows of one township, in the order of years. */
export interface Body<R> {
  readonly code: string
  readonly name: string
  readonly county: string
  readonly rows: readonly R[]
}

/** Gathers rows by township, in the order in which townships first occur. */
export const byTownship = <
  R extends { readonly township_code: string; readonly name: string; readonly county: string },
>(
  rows: readonly R[],
): readonly Body<R>[] => {
  const bodies = new Map<string, Body<R> & { rows: R[] }>()
  for (const row of rows) {
    const { township_code: code, name, county } = row
    const body = bodies.get(code) ?? { code, name, county, rows: [] }
    bodies.set(code, body)
    body.rows.push(row)
  }
  return [...bodies.values()]
}
