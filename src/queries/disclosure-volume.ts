import { sql, type Statement } from '../database/statement.ts'
import type { Filter } from './filter.ts'
import { columnsOf, numbers } from './quantity-columns.ts'
import { bodies, flaws, isListed } from './scope.ts'
import type { ValueState } from './value-state.ts'

/** Information items disclosed on its own initiative by one township in one year. */
export type VolumeRow = {
  township_code: string
  name: string
  county: string
  year: number
  report_id: string | null
  value: number | null
  state: ValueState
  /** The stated total covers one channel only: shown, but neither ranked nor added. */
  one_channel: boolean
  /** Findings of severity error or warning on the report. */
  findings: number
  source_url: string | null
  /** Residents; null where unknown. */
  population: number | null
}

/** Disclosure volume for every chosen year, in the order of code and year. */
export const disclosureVolume = (filter: Filter): Statement => sql`
  with ${bodies(filter)}, ${flaws}, ${numbers(['volume'])},
  figures as (
    select b.*, ${columnsOf(['volume'])}
    from bodies as b
    left join numbers as n on n.report_id = b.report_id
    where ${isListed(filter)}
  )
  select b.township_code, b.name, b.county, b.year, b.report_id,
    b.volume as value, b.volume_state as state,
    coalesce(b.total_scope = 'one channel', false) as one_channel,
    cast(coalesce(f.flaws, 0) as integer) as findings, b.source_url,
    cast(b.population as double) as population
  from figures as b
  left join flaws as f on f.report_id = b.report_id
  order by b.township_code, b.year`
