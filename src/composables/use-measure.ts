import { computed } from 'vue'
import { comparedOf } from '../models/comparison.ts'
import type { Message } from '../models/figure.ts'
import type { Measure } from '../queries/measure.ts'
import { measureOf, type MeasureId } from '../queries/measures.ts'
import { statesView, viewOfMeasure } from '../queries/stated-views.ts'
import type { Roster } from '../database/manifest.ts'
import type { Filter } from '../queries/filter.ts'
import { countiesIn } from './regions.ts'
import type { PageMeasures } from '../queries/page-measures.ts'
import { useChoice } from './use-choice.ts'

/** The first of the measures that a report of the scope states in the shown year; else the first. */
export const usualMeasure = (
  measures: PageMeasures,
  manifest: Roster,
  { region, townships, years }: Filter,
): MeasureId => {
  const shown = countiesIn(manifest, region)
    .flatMap((county) => county.reports)
    .filter(([code, year]) => year === years.at(-1) && isAmong(townships, code))
  const isStated = (id: MeasureId): boolean => {
    const view = viewOfMeasure(id)
    return view === null || shown.some(([, , bits]) => statesView(bits, view))
  }
  return measures.find(isStated) ?? measures[0]
}

const isAmong = (townships: readonly string[], code: string): boolean =>
  townships.length === 0 || townships.includes(code)

/** Which of its measures a page compares: the usual one where the address names none of them. */
export const useMeasure = (measures: PageMeasures) => {
  const { address, manifest, filter } = useChoice()

  const usual = computed(() =>
    manifest.value && filter.value
      ? usualMeasure(measures, manifest.value, filter.value)
      : measures[0],
  )
  const compared = computed(() => comparedOf([usual.value, ...measures], address.value))
  const measure = computed(() => compared.value.measure)
  const about = computed((): Measure => measureOf(measure.value))
  const notice = computed((): Message | null => {
    const given = address.value.measure
    if (given === '' || given === measure.value) return null
    const nameOf = (id: MeasureId): Message => ({ key: `measure.${id}.name` })
    return { key: 'notice.measure', params: { given: nameOf(given), shown: nameOf(measure.value) } }
  })
  return { compared, measure, about, notice }
}
