import type { Draft } from './draft.ts'
import type { Random } from './random.ts'
import { tell, type Told } from './telling.ts'

const interpretations = (random: Random, { facts }: Draft): Told[] => {
  const value = facts.interpretations
  if (value === null) return []
  if (value === 0) return [['本年度未发布政策解读材料。', [tell('interpretations', 0)]]]
  return [
    [
      random.pick([`发布政策解读${value}条。`, `配发解读材料${value}件。`]),
      [tell('interpretations', value)],
    ],
  ]
}

const mail = (random: Random, { facts }: Draft): Told[] => {
  if (facts.mail === null) return []
  const { received, replied, rate } = facts.mail
  if (received === 0) return [['全年未收到群众来信。', [tell('mail.received', 0)]]]
  const tells = [tell('mail.received', received), tell('mail.replied', replied)]
  if (rate === null)
    return [
      [
        random.pick([
          `共收到群众留言${received}条，答复${replied}条。`,
          `镇村信箱共收到来信${received}件，已办结回复${replied}件。`,
        ]),
        tells,
      ],
    ]
  return [
    [
      `留言办理共收到各类有效信件${received}件，已办结回复${replied}件，办结率为${rate}%。`,
      [...tells, tell('mail.reply_rate', rate)],
    ],
  ]
}

const hotline = ({ facts }: Draft): Told[] =>
  facts.hotline === null
    ? []
    : [
        [
          `受理12345热线工单${facts.hotline.received}件，办结${facts.hotline.replied}件。`,
          [
            tell('hotline.received', facts.hotline.received),
            tell('hotline.replied', facts.hotline.replied),
          ],
        ],
      ]

const consultations = ({ facts }: Draft): Told[] => {
  if (facts.consultations === null) return []
  const { held, opinions, approximate, adopted } = facts.consultations
  const tells = [
    tell('consultations.held', held),
    tell('consultations.opinions', opinions, null, approximate ? 'approximate' : 'stated'),
  ]
  const start = `开展征集调查${held}期，收到意见${opinions}${approximate ? '余' : ''}条`
  if (adopted === null) return [[`${start}。`, tells]]
  return [
    [
      `${start}，被采用的${adopted === 'blank' ? '' : adopted}条。`,
      [
        ...tells,
        adopted === 'blank'
          ? tell('consultations.adopted', null, null, 'blank')
          : tell('consultations.adopted', adopted),
      ],
    ],
  ]
}

const visits = ({ facts }: Draft): Told[] => {
  if (facts.visits === null) return []
  const { daily, total } = facts.visits
  if (daily === null) return [[`网站访问量${total}人次。`, [tell('visits.total', total)]]]
  return [
    [
      `网站日访问量达到${daily}人次，累计访问量达到${total / 10_000}万人次。`,
      [tell('visits.daily', daily), tell('visits.total', total)],
    ],
  ]
}

/** Interpretations, letters, hotline, consultations and visits, as far as they are told. */
export const exchange = (random: Random, draft: Draft): Told[] => [
  ...interpretations(random, draft),
  ...mail(random, draft),
  ...hotline(draft),
  ...consultations(draft),
  ...visits(draft),
]
