import type { CoverageBody, CoverageCell, CoverageChart } from './model.ts'
import { FILINGS } from './model.ts'
import type { Figure } from '../../models/figure.ts'
import { placeWord } from '../../wording/data-words.ts'
import { filingMark } from '../../charts/marks/coverage-marks.ts'
import type { Drawing, Look } from '../../charts/drawing.ts'
import { legend } from '../../charts/frames/legend.ts'
import { words } from '../../charts/look.ts'
import { pressLines } from '../../charts/press-words.ts'
import { shownRows } from '../../charts/frames/rows.ts'
import type { Shape } from '../../charts/shape.ts'
import { FONT, SIZE, textWidth, wrapped } from '../../charts/text.ts'
import type { WordKey } from '../../wording/zh-CN.ts'

const ROW = { township: 34, group: 44 } as const
const HEAD = 30
/** Wider cells would only be heavier. */
const WIDEST = { township: 76, group: 124 } as const

/** The grid of bodies and years: who filed, and how far each report is known. */
export const drawCoverage = ({ chart }: Figure<CoverageChart>, look: Look): Drawing => {
  const { palette, width } = look
  const bodies = shownRows(chart.bodies, look)
  const grouped = chart.level !== 'township'
  const labelWidth = labelRoom(bodies, look)
  const columns = Math.max(1, chart.years.length)
  const widest = grouped ? WIDEST.group : WIDEST.township
  const cellWidth = Math.min(widest, (width - labelWidth) / columns)
  // All cells of a grid read alike: fractions, or counts with the whole beside the name.
  const fractions = chart.bodies.every((body) =>
    body.cells.every((cell) => textWidth(fractionOf(cell, look), SIZE.small) <= cellWidth - 6),
  )
  const key = legendOf(chart, look)
  const top = key.height + HEAD
  const row = grouped ? ROW.group : ROW.township
  const data = bodies.flatMap((body, y) =>
    body.cells.flatMap((cell) => {
      const x = chart.years.indexOf(cell.year)
      return x < 0 ? [] : [{ value: [x, y], body, cell, ...targets(body, cell) }]
    }),
  )
  return {
    height: top + bodies.length * row + 4,
    hidden: chart.bodies.length - bodies.length,
    option: {
      graphic: [...key.elements],
      grid: {
        left: labelWidth,
        right: width - labelWidth - cellWidth * columns,
        top,
        bottom: 4,
      },
      xAxis: {
        type: 'category',
        position: 'top',
        data: chart.years.map(String),
        triggerEvent: true,
        axisLine: { show: false },
        axisLabel: {
          color: palette.muted,
          fontSize: cellWidth < 36 ? 11 : SIZE.small,
          margin: 10,
        },
      },
      yAxis: {
        type: 'category',
        inverse: true,
        data: bodies.map((body) => body.code),
        triggerEvent: true,
        axisLine: { show: false },
        axisLabel: {
          color: palette.ink,
          fontSize: SIZE.body,
          lineHeight: fractions ? 16 : 14,
          align: 'left',
          margin: labelWidth,
          formatter: (_: string, i: number) => rowLabel(bodies[i], { fractions, labelWidth, look }),
          rich: { due: { color: palette.muted, fontSize: 11 } },
        },
      },
      tooltip: {
        formatter: (at) => {
          const datum = data[at.dataIndex]
          return datum ? tipOf(datum.body, datum.cell, chart, look) : ''
        },
      },
      series: [
        {
          data,
          renderItem: (params, api) => {
            const datum = data[params.dataIndex]
            const [cx, cy] = api.coord([api.value(0), api.value(1)])
            if (!datum || cx === undefined || cy === undefined) return null
            const box = {
              x: cx - cellWidth / 2 + 2,
              y: cy - row / 2 + 2,
              width: cellWidth - 4,
              height: row - 4,
            }
            const children: Shape[] =
              datum.cell.kind === 'township'
                ? filingMark(datum.cell.filing, box, palette)
                : groupMark(datum.cell, box, { fractions, look })
            // The whole cell answers to a press, not only its marks.
            const ground: Shape = { type: 'rect', shape: box, style: { fill: 'transparent' } }
            return { type: 'group', children: [ground, ...children] }
          },
        },
      ],
    },
  }
}

/** What a click opens: the report of a township, or the area of a group. */
const targets = (body: CoverageBody, cell: CoverageCell) => ({
  source: cell.kind === 'township' ? cell.source : null,
  region: body.region,
  ...(cell.kind === 'township' ? { township: body.code } : {}),
})

const nameOf = (body: CoverageBody, look: Look): string => placeWord(body.name, look.locale)

const labelRoom = (bodies: readonly CoverageBody[], look: Look): number => {
  const widest = Math.max(0, ...bodies.map((body) => textWidth(nameOf(body, look), SIZE.body)))
  return Math.ceil(Math.min(widest, look.narrow ? 70 : 180)) + 14
}

const rowLabel = (
  body: CoverageBody | undefined,
  { fractions, labelWidth, look }: { fractions: boolean; labelWidth: number; look: Look },
): string => {
  if (!body) return ''
  const name = wrapped(nameOf(body, look), labelWidth - 12, SIZE.body)
  const due = body.cells[0]?.kind === 'group' ? body.cells[0].due : null
  return !fractions && due !== null
    ? `${name}\n{due|${words(look, 'chart.of', { count: due })}}`
    : name
}

const filed = (cell: Extract<CoverageCell, { kind: 'group' }>): number =>
  cell.clean + cell.findings + cell.partial

const fractionOf = (cell: CoverageCell, look: Look): string =>
  cell.kind === 'township'
    ? ''
    : words(look, 'chart.fraction', { part: filed(cell), whole: cell.due })

/** «12/18» over a bar of the mix; the count alone where the room is short. */
const groupMark = (
  cell: Extract<CoverageCell, { kind: 'group' }>,
  box: { x: number; y: number; width: number; height: number },
  { fractions, look }: { fractions: boolean; look: Look },
): Shape[] => {
  const { palette } = look
  const have = filed(cell)
  const text = fractions ? fractionOf(cell, look) : words(look, 'chart.count', { count: have })
  const bar = { x: box.x, y: box.y + box.height - 12, width: box.width, height: 7 }
  let x = bar.x
  const parts = FILINGS.filter((filing) => filing !== 'missing').flatMap((filing): Shape[] => {
    if (cell[filing] === 0) return []
    const part = Math.max(1.5, (bar.width * cell[filing]) / Math.max(1, cell.due))
    const shape = { ...bar, x, width: part }
    x += part
    return [{ type: 'rect', shape, style: { fill: palette.coverage[filing] } }]
  })
  return [
    {
      type: 'rect',
      shape: bar,
      style: { fill: palette.coverage.missing, stroke: palette.context, lineWidth: 1 },
    },
    ...parts,
    {
      type: 'text',
      style: {
        text,
        x: box.x + box.width / 2,
        y: box.y + (box.height - 12) / 2,
        align: 'center',
        verticalAlign: 'middle',
        fontFamily: FONT,
        fontSize: SIZE.small,
        fill: have === 0 ? palette.muted : palette.ink,
      },
    },
  ]
}

const filingWord = (filing: (typeof FILINGS)[number], { collection }: CoverageChart): WordKey =>
  filing === 'missing' ? `chart.legend.missing.${collection}` : `chart.legend.${filing}`

const legendOf = (chart: CoverageChart, look: Look) =>
  legend(
    FILINGS.map((filing) => ({
      text: words(look, filingWord(filing, chart)),
      swatch: (box) => filingMark(filing, box, look.palette),
    })),
    look,
  )

const tipOf = (
  body: CoverageBody,
  cell: CoverageCell,
  chart: CoverageChart,
  look: Look,
): string => {
  const head = words(look, 'chart.tip.place', {
    name: nameOf(body, look),
    year: String(cell.year),
  })
  const line = (label: WordKey, value: number) =>
    words(look, 'chart.tip.line', { label: { key: label }, value })
  if (cell.kind === 'township') {
    return [
      head,
      words(look, filingWord(cell.filing, chart)),
      ...pressLines({ source: cell.source, township: body.code }, look),
      words(look, 'chart.tip.year'),
    ].join('\n')
  }
  return [
    head,
    words(look, 'chart.tip.line', {
      label: { key: `chart.filed.${chart.collection}` },
      value: { key: 'chart.fraction', params: { part: filed(cell), whole: cell.due } },
    }),
    ...FILINGS.map((filing) => line(filingWord(filing, chart), cell[filing])),
    words(look, 'chart.tip.choose'),
    words(look, 'chart.tip.year'),
  ].join('\n')
}
