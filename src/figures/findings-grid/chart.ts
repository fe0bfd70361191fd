import type { Figure } from '../../models/figure.ts'
import type { FindingsBody, FindingsCell, FindingsGridChart } from './model.ts'
import { VERDICTS, type Verdict } from '../../models/findings-verdict.ts'
import type { Drawing, Look } from '../../charts/drawing.ts'
import { legend } from '../../charts/frames/legend.ts'
import { words } from '../../charts/look.ts'
import { pressLines } from '../../charts/press-words.ts'
import { shownRows } from '../../charts/frames/rows.ts'
import type { Box, Shape } from '../../charts/shape.ts'
import { cellMark, verdictMark } from './chart-marks.ts'
import { fitted, SIZE, textWidth } from '../../charts/text.ts'
import type { WordKey } from '../../wording/zh-CN.ts'

const ROW = 34
const HEAD = 30
/** Wider cells would only be heavier. */
const WIDEST = 76

/** The grid of townships and years: how many findings each report has, or that it is not judged. */
export const drawFindingsGrid = ({ chart }: Figure<FindingsGridChart>, look: Look): Drawing => {
  const { palette, width } = look
  const bodies = shownRows(chart.bodies, look)
  const labels = bodies.map((body) => (chart.counties ? `${body.county} ${body.name}` : body.name))
  const widest = Math.max(0, ...labels.map((label) => textWidth(label, SIZE.body)))
  const labelWidth = Math.ceil(Math.min(widest, look.narrow ? 84 : 240)) + 14
  const cellWidth = Math.min(WIDEST, (width - labelWidth) / Math.max(1, chart.years.length))
  const key = legend(
    legendVerdicts(chart).map((verdict) => ({
      text: words(look, verdictWord(verdict, chart)),
      swatch: (box: Box) => verdictMark(verdict, box, look),
    })),
    look,
  )
  const top = key.height + HEAD
  const data = bodies.flatMap((body, y) =>
    body.cells.flatMap((cell) => {
      const x = chart.years.indexOf(cell.year)
      const number = countOf(cell, chart)
      return x < 0
        ? []
        : [{ value: [x, y], number, body, cell, source: cell.source, township: body.code }]
    }),
  )
  return {
    height: top + bodies.length * ROW + 4,
    hidden: chart.bodies.length - bodies.length,
    option: {
      graphic: [...key.elements],
      grid: {
        left: labelWidth,
        right: width - labelWidth - cellWidth * chart.years.length,
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
          align: 'left',
          margin: labelWidth,
          formatter: (_: string, i: number) => fitted(labels[i] ?? '', labelWidth - 10, SIZE.body),
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
              y: cy - ROW / 2 + 2,
              width: cellWidth - 4,
              height: ROW - 4,
            }
            // The whole cell answers to a press, not only its marks.
            const ground: Shape = { type: 'rect', shape: box, style: { fill: 'transparent' } }
            return {
              type: 'group',
              children: [ground, ...cellMark(datum.cell, datum.number, box, look)],
            }
          },
        },
      ],
    },
  }
}

/** Findings that the cell prints: of a single rule also those that only note. */
const countOf = (cell: FindingsCell, { ofRule }: FindingsGridChart): number =>
  cell.errors + cell.warnings + (ofRule ? cell.notes : 0)

/** Those of a single rule are told only where they occur. */
const legendVerdicts = ({ bodies, ofRule }: FindingsGridChart): readonly Verdict[] =>
  VERDICTS.filter(
    (verdict) =>
      (ofRule === null && verdict !== 'noted' && verdict !== 'unassessed') ||
      bodies.some((body) => body.cells.some((cell) => cell.verdict === verdict)),
  )

const verdictWord = (verdict: Verdict, { collection, ofRule }: FindingsGridChart): WordKey => {
  if (verdict === 'missing') return `chart.legend.missing.${collection}`
  if (ofRule === 'noting' && verdict === 'clean') return 'chart.rule.verdict.quiet'
  if (verdict === 'partial') return 'chart.legend.partial'
  // Only the findings of a single rule can be merely noted, or not assessed.
  return ofRule || verdict === 'noted' || verdict === 'unassessed'
    ? `chart.rule.verdict.${verdict}`
    : `chart.legend.${verdict}`
}

const tipOf = (
  body: FindingsBody,
  cell: FindingsCell,
  chart: FindingsGridChart,
  look: Look,
): string => {
  const places = (severity: 'error' | 'warning' | 'note', count: number): string[] =>
    count === 0
      ? []
      : [
          words(look, 'chart.tip.line', {
            label: { key: `finding.severity.${severity}` },
            value: { key: 'chart.findings.places', params: { count } },
          }),
        ]
  return [
    words(look, 'chart.tip.place', { name: body.name, year: String(cell.year) }),
    ...(chart.counties ? [body.county] : []),
    words(
      look,
      cell.verdict === 'partial' ? 'chart.findings.not_judged' : verdictWord(cell.verdict, chart),
    ),
    ...places('error', cell.errors),
    ...places('warning', cell.warnings),
    ...places('note', cell.notes),
    ...(cell.passed === null || cell.assessable === null
      ? []
      : [
          words(look, 'chart.tip.line', {
            label: { key: 'chart.findings.passed' },
            value: { key: 'chart.fraction', params: { part: cell.passed, whole: cell.assessable } },
          }),
        ]),
    ...pressLines({ source: cell.source, township: body.code }, look),
    words(look, 'chart.tip.year'),
  ].join('\n')
}
