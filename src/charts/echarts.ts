import { BarChart, CustomChart, LineChart, ScatterChart } from 'echarts/charts'
import {
  AriaComponent,
  GraphicComponent,
  GridComponent,
  MarkLineComponent,
  TooltipComponent,
} from 'echarts/components'
import { use } from 'echarts/core'
import type {
  BarSeriesOption,
  CustomSeriesOption,
  LineSeriesOption,
  ScatterSeriesOption,
} from 'echarts/charts'
import type {
  AriaComponentOption,
  GraphicComponentOption,
  GridComponentOption,
  MarkLineComponentOption,
  TooltipComponentOption,
} from 'echarts/components'
import type { ComposeOption } from 'echarts/core'
import { LabelLayout } from 'echarts/features'
import { SVGRenderer } from 'echarts/renderers'

/** Registers what the charts need, and nothing else. SVG: crisp at any zoom and on paper. */
export const registerCharts = (): void =>
  use([
    BarChart,
    CustomChart,
    LineChart,
    ScatterChart,
    AriaComponent,
    GraphicComponent,
    GridComponent,
    MarkLineComponent,
    TooltipComponent,
    LabelLayout,
    SVGRenderer,
  ])

export type EChartsOption = ComposeOption<
  | BarSeriesOption
  | CustomSeriesOption
  | LineSeriesOption
  | ScatterSeriesOption
  | AriaComponentOption
  | GraphicComponentOption
  | GridComponentOption
  | MarkLineComponentOption
  | TooltipComponentOption
>
