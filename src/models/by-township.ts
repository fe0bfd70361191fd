import { grouped } from './grouped.ts'

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
): readonly Body<R>[] =>
  [...grouped(rows, (row) => row.township_code)].map(([code, own]) => ({
    code,
    name: own[0]?.name ?? '',
    county: own[0]?.county ?? '',
    rows: own,
  }))
