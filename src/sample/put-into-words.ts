import { applications, reviews } from './application-words.ts'
import { cumulative, disclosed, guides } from './disclosure-words.ts'
import type { Draft } from './draft.ts'
import { exchange } from './exchange-words.ts'
import type { Random } from './random.ts'
import type { Passage, SectionId } from './sample-report.ts'
import type { Told } from './telling.ts'

/** The running text of a report, section by section, with the figures that each passage tells. */
export const putIntoWords = (random: Random, draft: Draft): Passage[] => {
  const passage = (section: SectionId, [text, tells]: Told): Passage => ({ section, text, tells })
  const join = (told: readonly Told[]): Told => [
    told.map(([text]) => text).join(''),
    told.flatMap(([, tells]) => tells),
  ]
  const unit = draft.of.name
  const more = [...cumulative(draft), ...exchange(random, draft)]
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
