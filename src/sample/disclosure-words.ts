import type { Draft } from './draft.ts'
import type { Random } from './random.ts'
import type { SampleObservation } from './sample-report.ts'
import { self, tell, type Told } from './telling.ts'
import { GUIDES } from './told-facts.ts'

/** The year's disclosed total with its parts, in the draft's style. */
export const disclosed = (random: Random, draft: Draft): Told => {
  const { style, total, parts } = draft.facts.disclosed
  const whole = tell('disclosed.total', total)
  const list = (word: string): string =>
    parts.map(({ label, value }) => `${label}${value}${word}`).join('、')
  const by = (id: 'disclosed.by_topic' | 'disclosed.by_channel'): SampleObservation[] =>
    parts.map(({ label, value }) => tell(id, value, label))
  switch (style) {
    case 'topics':
      return [
        random.pick([
          `${draft.year}年，${self(draft)}主动公开政府信息${total}条，其中${list('条')}。`,
          `全年共公开政府信息${total}条。其中：${list('条')}。`,
          `本年度累计主动公开政府信息${total}条，包括${list('条')}。`,
        ]),
        [whole, ...by('disclosed.by_topic')],
      ]
    case 'channels':
      return [
        random.pick([
          `本年度${self(draft)}主动公开各类政府信息共${total}条，其中${list('条')}。`,
          `全年向社会公开信息${total}条，其中${list('条')}。`,
        ]),
        [whole, ...by('disclosed.by_channel')],
      ]
    case 'open_list':
      return [
        `全年主动公开政府信息${total}条，其中${list('条')}等。`,
        [whole, ...by('disclosed.by_topic')],
      ]
    case 'total_last':
      return [
        `${parts.map(({ label, value }) => `${label}更新${value}条`).join('，')}，全年总计公开信息${total}条。`,
        [...by('disclosed.by_channel'), whole],
      ]
    case 'plain':
      return [
        random.pick([
          `${self(draft)}全年主动公开政府信息${total}条。`,
          `共计公开${total}条政务信息。`,
          `主动公开政府信息的数量为${total}条。`,
        ]),
        [whole],
      ]
    case 'approximate':
      return [
        `全年主动公开各类政府信息${total}余条。`,
        [tell('disclosed.total', total, null, 'approximate')],
      ]
    case 'none':
      return ['按照公开目录及时更新各栏目内容，做到应公开尽公开。', []]
  }
}

/** What was disclosed over all years. */
export const cumulative = ({ facts }: Draft): Told[] =>
  facts.cumulative === null
    ? []
    : [
        [
          `历年累计公开政府信息${facts.cumulative}条。`,
          [tell('disclosed.cumulative', facts.cumulative)],
        ],
      ]

/** The guides told once more, or words without a figure. */
export const guides = ({ facts }: Draft): Told =>
  facts.guidesAgain === null
    ? ['各栏目由党政办公室定期检查，发现问题及时改正。', []]
    : [
        `门户网站公开${GUIDES}${facts.guidesAgain}条。`,
        [tell('disclosed.by_topic', facts.guidesAgain, GUIDES)],
      ]
