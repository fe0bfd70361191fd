import { BarChart } from 'echarts/charts'
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components'
import { init, use } from 'echarts/core'
import { CanvasRenderer } from 'echarts/renderers'
import type { FloorAnswers } from '../floor-answers.ts'

use([BarChart, GridComponent, LegendComponent, TitleComponent, CanvasRenderer])

/** The least that draws the three charts: all is answered, one bare chart library draws it. */
const answers = (await (await fetch('./answers.json')).json()) as FloorAnswers
const charts = ['a', 'b', 'c'].map((id) =>
  init(document.getElementById(id), null, { width: 1100, height: 1000 }),
)
const select = document.querySelector('select')!
select.append(...answers.years.map(({ year }) => new Option(String(year))))
select.value = String(answers.years.at(-1)?.year)

const draw = (): void => {
  const found = answers.years.find(({ year }) => String(year) === select.value)
  for (const [i, bars] of (found?.charts ?? []).entries())
    charts[i]?.setOption({
      animation: false,
      title: { text: bars.title },
      legend: {},
      grid: { left: 110, right: 20, top: 60, bottom: 30 },
      xAxis: { type: 'value' },
      yAxis: { type: 'category', data: bars.names, inverse: true, axisLabel: { interval: 0 } },
      series: bars.parts.map(({ name, values }) => ({
        name,
        type: 'bar',
        stack: 'all',
        data: values,
      })),
    })
}
draw()
performance.mark('floor:first-charts')
select.addEventListener('change', draw)
