import { CustomChart } from 'echarts/charts'
import {
  AriaComponent,
  GraphicComponent,
  GridComponent,
  TooltipComponent,
} from 'echarts/components'
import { use } from 'echarts/core'
import type { CustomSeriesOption } from 'echarts/charts'
import type {
  AriaComponentOption,
  GraphicComponentOption,
  GridComponentOption,
  TooltipComponentOption,
} from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import { SVGRenderer } from 'echarts/renderers'

/**
 * Registers what the charts need, and nothing else: every mark is drawn by ourselves. SVG: crisp at
 * any zoom and on paper.
 */
export const registerCharts = (): void =>
  use([CustomChart, AriaComponent, GraphicComponent, GridComponent, TooltipComponent, SVGRenderer])

export type EChartsOption = ComposeOption<
  | CustomSeriesOption
  | AriaComponentOption
  | GraphicComponentOption
  | GridComponentOption
  | TooltipComponentOption
>
