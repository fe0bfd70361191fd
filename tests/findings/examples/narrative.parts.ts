import type { Example } from '../example.ts'
import { report, told } from '../report-builder.ts'

const list = (by: 'topic' | 'channel', total: number, parts: readonly number[], closed = true) => {
  const id = by === 'topic' ? 'disclosed.by_topic' : 'disclosed.by_channel'
  return {
    told: [told('disclosed.total', total), ...parts.map((part, at) => told(`${id}#类${at}`, part))],
    partLists: [
      { total: 0, parts: parts.map((_, at) => at + 1), by, closed, evidence: '公开政府信息，其中' },
    ],
  }
}

export const examples: readonly Example[] = [
  { name: 'holds where the parts add up', report: report(list('topic', 40, [1, 39])), assessed: 1 },
  {
    name: 'fails where four parts make 309 of 237',
    report: report(list('topic', 237, [134, 57, 72, 46])),
    assessed: 1,
    findings: [{ severity: 'warning', expected: 309, actual: 237, says: ['4项'] }],
  },
  {
    name: 'fails where a closed list falls short by one',
    report: report(list('topic', 33, [20, 12])),
    assessed: 1,
    findings: [{ severity: 'note', expected: 32, actual: 33 }],
  },
  {
    name: 'fails where the channels fall short of the total',
    report: report(list('channel', 827, [293, 109, 132])),
    assessed: 1,
    findings: [{ severity: 'note', expected: 534, actual: 827 }],
  },
  {
    name: 'only notes channels that exceed the total: one item, two channels',
    report: report(list('channel', 380, [285, 116])),
    assessed: 1,
    findings: [{ severity: 'note', expected: 401, actual: 380, says: ['多个渠道'] }],
  },
  {
    name: 'fails where one channel alone exceeds the total',
    report: report(list('channel', 382, [2443, 40])),
    assessed: 1,
    findings: [{ severity: 'warning', expected: 2483, actual: 382 }],
  },
  {
    name: 'says nothing of an open list',
    report: report(list('topic', 600, [100], false)),
    assessed: 0,
  },
  {
    name: 'says nothing where a part is approximate',
    report: report({
      ...list('topic', 480, [111, 369]),
      told: [
        told('disclosed.total', 480),
        told('disclosed.by_topic#类0', 111),
        told('disclosed.by_topic#类1', '约370'),
      ],
    }),
    assessed: 0,
  },
  { name: 'says nothing of a single part', report: report(list('topic', 200, [128])), assessed: 0 },
  { name: 'says nothing where no list is told', report: report(), assessed: 0 },
]
