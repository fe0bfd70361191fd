import type { IndicatorId } from '../form/indicators.ts'
import type { ObservationStatus } from '../report/parsed-report.ts'
import type { Draft } from './draft.ts'
import type { Random } from './random.ts'
import type { Passage, SampleObservation, SectionId } from './sample-report.ts'
import { GUIDES } from './told-facts.ts'

const tell = (
  indicator: IndicatorId,
  value: number | null,
  label: string | null = null,
  status: ObservationStatus = 'stated',
): SampleObservation => ({ indicator, applicant: null, label, value, status })

type Told = readonly [text: string, tells: readonly SampleObservation[]]

/** 我镇, 我乡, 我街道: how a township speaks of itself. */
const self = ({ of }: Draft): string => `我${of.kind === '民族乡' ? '乡' : of.kind}`

const disclosed = (random: Random, draft: Draft): Told => {
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

const guides = ({ facts }: Draft): Told =>
  facts.guidesAgain === null
    ? ['各栏目由党政办公室定期检查，发现问题及时改正。', []]
    : [
        `门户网站公开${GUIDES}${facts.guidesAgain}条。`,
        [tell('disclosed.by_topic', facts.guidesAgain, GUIDES)],
      ]

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

const applications = (random: Random, draft: Draft): Told => {
  const { numbers, facts } = draft
  const received = draft.toldReceived ?? numbers.get('applications.received', 'total')
  const carriedIn = numbers.get('applications.carried_in', 'total')
  const concluded = numbers.get('applications.concluded', 'total')
  const carriedOut = numbers.get('applications.carried_out', 'total')
  if (facts.applications === 'silent')
    return ['进一步健全申请受理、审查、答复流程，规范文书格式，具体情况见下表。', []]
  const told = tell('narrative.applications_received', received)
  if (received === 0)
    return [
      random.pick([
        `${draft.year}年，${self(draft)}未收到政府信息公开申请。`,
        '本年度收到政府信息公开申请0件。',
        '全年没有收到公民、法人和其他组织提出的政府信息公开申请。',
      ]),
      [told],
    ]
  if (facts.applications === 'received')
    return [
      random.pick([
        `${draft.year}年，${self(draft)}共收到政府信息公开申请${received}件，办理情况见下表。`,
        `本年度收到${received}件政府信息公开申请。`,
      ]),
      [told],
    ]
  if (carriedIn === 0 && carriedOut === 0)
    return [
      `全年共收到政府信息公开申请${received}件，均已按时答复。`,
      [told, tell('narrative.applications_answered', received)],
    ]
  return [
    `本年度新收政府信息公开申请${received}件，办结${concluded}件，其余按规定结转。`,
    [told, tell('narrative.applications_answered', concluded)],
  ]
}

const reviews = (random: Random, { numbers, facts }: Draft): Told => {
  if (facts.reviews === 'silent') return ['行政复议和行政诉讼情况见下表。', []]
  const reviewed = numbers.get('review.total')
  const sued = numbers.get('litigation_direct.total') + numbers.get('litigation_after_review.total')
  const tells = [tell('narrative.reviews', reviewed), tell('narrative.litigations', sued)]
  if (reviewed === 0 && sued === 0)
    return [
      random.pick([
        '本年度未发生因政府信息公开引起的行政复议、行政诉讼。',
        '全年行政复议0件，行政诉讼0件。',
      ]),
      tells,
    ]
  return [`全年因政府信息公开被申请行政复议${reviewed}件、行政诉讼${sued}件。`, tells]
}

/** The running text of a report, section by section, with the figures that each passage tells. */
export const putIntoWords = (random: Random, draft: Draft): Passage[] => {
  const passage = (section: SectionId, [text, tells]: Told): Passage => ({ section, text, tells })
  const join = (told: readonly Told[]): Told => [
    told.map(([text]) => text).join(''),
    told.flatMap(([, tells]) => tells),
  ]
  const unit = draft.of.name
  const more = [
    ...interpretations(random, draft),
    ...mail(random, draft),
    ...hotline(draft),
    ...consultations(draft),
    ...visits(draft),
  ]
  return [
    passage('overview', [
      random.pick([
        `${unit}认真贯彻落实《中华人民共和国政府信息公开条例》，围绕群众关切推进政府信息公开，各项工作平稳有序。`,
        `一年来，${unit}把政府信息公开作为加强自身建设的重要内容，由党政办公室统筹，各站所分工落实。`,
        `${unit}对照县里的部署，完善公开目录，充实公开内容，方便群众办事和监督。`,
      ]),
      [],
    ]),
    passage('overview', disclosed(random, draft)),
    ...(more.length > 0 ? [passage('overview', join(more))] : []),
    passage('disclosure', guides(draft)),
    passage('disclosure', ['本年度主动公开政府信息情况见下表。', []]),
    passage('applications', applications(random, draft)),
    passage('review', reviews(random, draft)),
    passage('problems', [
      random.pick([
        '公开内容还不够丰富，经办人员变动较多。下一步将加强培训，细化目录，提高公开质量。',
        '个别栏目更新不够及时，解读形式较为单一。今后将明确责任，定期检查，逐项改进。',
      ]),
      [],
    ]),
    passage('other', ['无其他需要报告的事项。', []]),
  ]
}
