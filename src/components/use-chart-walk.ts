import { computed, ref, watch } from 'vue'
import type { ChartOption, TipPlace } from '../charts/option.ts'
import { useSay } from '../composables/use-say.ts'
import { namePress, pointsOf, stepTo } from './chart-points.ts'
import type { ChartPoint } from './chart-points.ts'

/** What a chart must do for a walker: what it draws, show a mark, and take a press of one. */
interface Walked {
  readonly option: () => ChartOption | null
  /** Lights a mark up with its tooltip; null for none. */
  readonly at: (place: TipPlace | null) => void
  readonly press: (event: unknown) => void
}

/** Lines of a tooltip that say what a mouse can press. */
const HINTS = [
  'chart.tip.open',
  'chart.tip.choose',
  'chart.tip.choose.township',
  'chart.tip.choose.year',
  'chart.tip.choose.applicant',
  'chart.tip.choose.rule',
  'chart.tip.name',
  'chart.tip.year',
] as const

/**
 * Walks a chart's marks with the arrow keys and says each. Enter presses the one at hand, F the name
 * beside it.
 */
export const useChartWalk = ({ option, at: showAt, press }: Walked) => {
  const { say } = useSay()
  const at = ref(-1)

  // Read at the first key only: a chart may have thousands of marks.
  const points = computed(() => {
    const now = option()
    return now ? pointsOf(now) : []
  })
  const point = computed(() => (at.value < 0 ? null : (points.value[at.value] ?? null)))
  watch(option, () => (at.value = -1))

  const said = computed(() => {
    if (!point.value) return ''
    const { lines, opens } = point.value
    const hints = HINTS.map((key) => say(key))
    const text = lines.filter((line) => !hints.includes(line)).join(say('figure.summary.join'))
    const place = say('walk.place', { at: at.value + 1, of: points.value.length })
    const keys = [
      opens ? say(`walk.opens.${opens}`) : '',
      namePress(point.value) === null ? '' : say('walk.name'),
    ]
    return [text, place, ...keys].filter(Boolean).join(' ')
  })

  const hide = (): void => showAt(null)
  const show = (): void => {
    if (point.value) showAt(point.value)
  }

  const pressName = (of: ChartPoint): void => {
    const name = namePress(of)
    if (name !== null) press(name)
  }

  const key = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = stepTo(event.key, at.value, points.value.length)
    if (next !== null) {
      at.value = next
      show()
    } else if (point.value && (event.key === 'Enter' || event.key === ' ')) press(point.value.event)
    else if (point.value && event.key.toLowerCase() === 'f') pressName(point.value)
    else if (event.key === 'Escape') return hide()
    else return
    event.preventDefault()
  }

  return { said, key, show, hide }
}
