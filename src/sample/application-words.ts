import type { Draft } from './draft.ts'
import type { Random } from './random.ts'
import { self, tell, type Told } from './telling.ts'

/** What the text tells of the year's applications. */
export const applications = (random: Random, draft: Draft): Told => {
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

/** What the text tells of reviews and lawsuits. */
export const reviews = (random: Random, { numbers, facts }: Draft): Told => {
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
