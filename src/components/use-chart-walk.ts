import { computed, ref, watch } from 'vue'
import type { EChartsOption } from '../charts/echarts.ts'
import { useSay } from '../composables/use-say.ts'
import { pointsOf, stepTo } from './chart-points.ts'
import type { ChartPoint } from './chart-points.ts'

/** What a chart must do for a walker: what it draws, act on a mark, and take a press of one. */
interface Walked {
  readonly option: () => EChartsOption | null
  readonly act: (action: { type: string; seriesIndex?: number; dataIndex?: number }) => void
  readonly press: (event: ChartPoint['event']) => void
}

/** Lines of a tooltip that say how a mouse opens it. */
const HINTS = ['chart.tip.open', 'chart.tip.choose'] as const

/** Walks a chart's marks with the keys of the arrows, says each, and presses the one at hand. */
export const useChartWalk = ({ option, act, press }: Walked) => {
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
    return [text, place, opens ? say(`walk.opens.${opens}`) : ''].filter(Boolean).join(' ')
  })

  const hide = (): void => {
    act({ type: 'downplay' })
    act({ type: 'hideTip' })
  }
  const show = (): void => {
    if (!point.value) return
    const { seriesIndex, dataIndex } = point.value
    act({ type: 'downplay' })
    act({ type: 'highlight', seriesIndex, dataIndex })
    act({ type: 'showTip', seriesIndex, dataIndex })
  }

  const key = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const next = stepTo(event.key, at.value, points.value.length)
    if (next !== null) {
      at.value = next
      show()
    } else if ((event.key === 'Enter' || event.key === ' ') && point.value) press(point.value.event)
    else if (event.key === 'Escape') return hide()
    else return
    event.preventDefault()
  }

  return { said, key, show, hide }
}
