import type { IndicatorId } from '../../form/indicators.ts'
import { channelLabel, namesChannel } from './channels.ts'
import type { Segment } from './clauses.ts'
import { segmentsOf, splitClauses, withoutQuantity } from './clauses.ts'
import { saysAllDone } from './deeds-without-number.ts'
import type { Disclosure } from './disclosure.ts'
import { disclosureOf, ownClause } from './disclosure.ts'
import { distribute } from './distribute.ts'
import type { Draft } from './drafts.ts'
import { draftOf, draftOfWords } from './drafts.ts'
import { figuresOf } from './figures.ts'
import type { Deed, Subject } from './frames.ts'
import { FRAMES, deedOf, subjectOf } from './frames.ts'
import { labelsOfEach } from './labels.ts'
import type { ListDraft } from './part-lists.ts'
import { newList, settleKind, sumOf } from './part-lists.ts'
import { withoutMarks, withoutPrefixes } from './prefixes.ts'
import { predicatesOf } from './publishing-words.ts'
import { ratesOf } from './rates.ts'
import type { Sentence } from './sentences.ts'
import type { TotalCandidate } from './totals.ts'
import { noughtsOf } from './zero-words.ts'

/** What has been read so far, and what the next words may lean on. */
export interface Reading {
  readonly drafts: Draft[]
  readonly candidates: TotalCandidate[]
  readonly lists: ListDraft[]
}

/** What a sentence in brackets belongs to. */
interface Parent {
  readonly draft: Draft | null
  readonly kind: 'total' | 'channel' | 'topic' | 'other'
}

const OPENS_LIST =
  /其中|包括|包含|涵盖|如下|内有|分别[是为:]|来看|[类种]看|按(?:内容|渠道|类别|类型|方式|平台)分|涉及|[::]/
const STRICTLY_WITHIN = /其中/
const MAINLY = /主要|重点|等[^,;]{0,8}(?:其中|包括)/
const BARE_DEED =
  /^(?:全年|共计|累计|合计|总计|共|已|全部|均|按时|按期|及时|依法|实际|当年|年内|今年|本年度?|本年|有效|数量|各类|总数|数|总|其|其中|截至目前|目前|并|现|,|:|新|予以|在|规定|法定|时限|期限|内|到|了|的|为|件|我镇|我乡|我街道|受理量|办结量|受理数|办结数|收件量|收到|受理|接到|接收|接获|新收|收件|办结|办复|办理|答复|回复|处理|承办|处置|解决|完结|完毕|反馈|完成|成功|规范|书面|群众|需要|、|和|和)*$/
const PRIOR = /去年|上年(?!度结转)|上一年|上年度|同期|往年/
const SPLIT_OF_APPLICATIONS =
  /(?:线上|线下|网络|网上|信函|当面|书面|传真|邮寄|邮件|现场|在线|平台|互联网|自然人|法人|企业|个人|公民|组织)[^,]{0,6}$|(?:线上|线下|网络|网上|信函|当面|书面|传真|邮寄|现场|在线|平台|互联网|自然人|法人|企业|个人)(?:公开)?申请/
const DOCUMENT_CLASS = /不予公开|不公开|制发|发文|制作(?:政府)?信息|印发|属性|部分公开/
const OUTCOME =
  /(?:予以公开|部分公开|不予公开|同意公开|无法提供|不掌握|不存在|不予处理|其他处理|不属于本(?:机关|行政机关))/

/** Reads sentences one after another; state reaches no further than the paragraph. */
export const sentenceReader = (
  year: number | null,
): { read: (sentence: Sentence) => void; reading: Reading } => {
  const reading: Reading = { drafts: [], candidates: [], lists: [] }
  const plainParts = new Set<Draft>()
  let subject: Subject | null = null
  let section: Subject | null = null
  let received = new Map<Subject, Draft>()
  let head: Draft | null = null
  let headKind: Parent['kind'] = 'other'
  let list: ListDraft | null = null
  let paragraph = 0
  let paragraphText = ''
  let lastStop = '\n'

  const push = (draft: Draft): Draft => {
    reading.drafts.push(draft)
    return draft
  }

  const endList = (): void => {
    if (list !== null) settleKind(list, plainParts)
    list = null
  }

  const openList = (lead: string, parent: Parent | null): void => {
    if (parent?.draft) {
      const nested = parent.kind !== 'total'
      list = newList(parent.draft, nested, false)
      reading.lists.push(list)
      return
    }
    if (!OPENS_LIST.test(lead) || head === null) return
    if (list !== null && list.parts.length > 0) {
      const complete = sumOf(list) === list.head.value
      const last = list.parts[list.parts.length - 1]
      if (/[::]$/.test(lead) && !/其中|包括|来看/.test(lead)) return
      if (/涉及|分别/.test(lead) && !/其中|包括|来看|如下/.test(lead)) return
      const before: ListDraft = list
      if (!complete && STRICTLY_WITHIN.test(lead) && last !== undefined && !before.nested) {
        before.open = true
        endList()
        list = newList(last, true, true)
        headKind = last.indicator === 'disclosed.by_channel' ? 'channel' : 'topic'
        reading.lists.push(list)
        return
      }
      const top = before.nested ? null : before.head
      endList()
      if (top === null) return
      list = newList(top, false, MAINLY.test(lead))
      reading.lists.push(list)
      return
    }
    list = newList(head, headKind === 'channel' || headKind === 'topic', MAINLY.test(lead))
    reading.lists.push(list)
  }

  const otherYear = (segment: Segment): boolean => {
    const words = segment.clauses.slice(-2).join(',')
    const last = [
      ...words.matchAll(
        /((?:19|20)\d\d)年(?!度?(?:部门|预算|决算|工作|政府|信息公开(?:年|工作)))/g,
      ),
    ].pop()
    if (PRIOR.test(segment.clauses[segment.clauses.length - 1] ?? '')) return true
    return year !== null && last !== undefined && Number(last[1]) !== year
  }

  const addTotal = (sentence: Sentence, segment: Segment, found: Disclosure): Draft | null => {
    if (otherYear(segment)) return null
    const draft = draftOf(sentence, segment.figure, 'disclosed.total')
    const words = segment.lead
    reading.candidates.push({
      draft,
      strength: found.strength,
      channel: found.kind === 'channel' ? found.label : null,
      cumulative:
        /历年|多年来|(?:开设|建站|运行|成立|开通|上线|开办|创建|启用|实施|施行)以来|(?:自|从)(?:19|20)\d\d年[^,]{0,12}以来/.test(
          words,
        ),
      running: /累计/.test(words) && !/全年/.test(words),
      added: /新增/.test(words),
      paragraph,
    })
    return draft
  }

  const addPart = (
    sentence: Sentence,
    segment: Segment,
    found: Disclosure,
    labels: readonly string[],
  ): Draft | null => {
    let first: Draft | null = null
    for (const label of labels) {
      const indicator: IndicatorId =
        found.kind === 'channel' ||
        (found.kind === 'topic' && labels.length > 1 && namesChannel(label))
          ? 'disclosed.by_channel'
          : 'disclosed.by_topic'
      const name = indicator === 'disclosed.by_channel' ? channelLabel(label) : label
      const draft = push(draftOf(sentence, segment.figure, indicator, name, found.channel))
      first ??= draft
      if (!found.led) plainParts.add(draft)
      list?.parts.push(draft)
    }
    return first
  }

  const eachLabels = (segment: Segment, found: Disclosure): string[] | null => {
    if (
      !/(?:各|各有|各(?:公开|发布|更新|推送|上传)(?:政务|政府)?(?:信息)?|各计)$/.test(segment.lead)
    )
      return null
    const words = withoutMarks(segment.lead.replace(/^[、,;]+/, ''))
      .replace(/(?:分别|均)?各(?:有|公开|发布|更新|推送|上传|计)?(?:政务|政府)?(?:信息)?$/, '')
      .replace(/^(?:公开|发布|主动公开|更新|通过|在|利用)+/, '')
    const labels = labelsOfEach(
      list === null && found.led ? (words.split(/[,;]/).pop() ?? '') : words,
    )
    return labels.length > 1 ? labels : null
  }

  const readDisclosure = (
    sentence: Sentence,
    segment: Segment,
    parent: Parent | null,
    inRun: boolean,
    also: Subject | null,
  ): boolean => {
    openList(segment.lead, parent)
    const inList = list !== null
    const found = disclosureOf(segment, { inList, inRun })
    if (found === null) {
      if (list !== null && list.parts.length > 0) (list as ListDraft).open = true
      return false
    }
    if (found.kind === 'total') {
      const parts = list
      const after = parts === null || parts.parts.length === 0 ? unheaded(sentence) : []
      if (parent !== null) return false
      endList()
      const draft = addTotal(sentence, segment, found)
      if (draft === null) return false
      if (after.length > 1 && /总计|合计|共计|全年|总共|累计|共/.test(segment.lead)) {
        const behind = newList(draft, false, false)
        behind.parts.push(...after)
        reading.lists.push(behind)
      }
      head = draft
      headKind = 'total'
      return true
    }
    const nestedTopic =
      list !== null &&
      (list as ListDraft).nested &&
      (list as ListDraft).head.indicator === 'disclosed.by_topic'
    if (nestedTopic || otherYear({ ...segment, clauses: segment.clauses.slice(0, -1) })) return true
    if (found.kind === 'channel' && found.led && found.official && list === null) {
      const draft = addTotal(sentence, segment, found)
      const channel = addPart(
        sentence,
        segment,
        found,
        eachLabels(segment, found) ?? [found.label ?? ''],
      )
      void draft
      if (channel !== null) {
        head = channel
        headKind = 'channel'
      }
      return true
    }
    const labels = eachLabels(segment, found) ?? [found.label ?? '']
    const usable = labels.filter((label) => label.length > 1 || label === '其他')
    if (usable.length === 0) {
      if (list !== null) (list as ListDraft).open = true
      return false
    }
    const draft = addPart(sentence, segment, found, usable)
    if (also !== null && draft !== null) addFrame(sentence, segment, also, 'none')
    if (list === null && draft !== null && found.led) {
      head = draft
      headKind = found.kind
    }
    if (list !== null && /^等/.test(segment.tail)) (list as ListDraft).open = true
    return true
  }

  // Parts of this sentence that stand before their total.
  let sentenceParts: Draft[] = []
  const unheaded = (sentence: Sentence): Draft[] => {
    void sentence
    return sentenceParts.filter((part) => !reading.lists.some((l) => l.parts.includes(part)))
  }

  const addFrame = (
    sentence: Sentence,
    segment: Segment,
    about: Subject,
    deed: Deed,
  ): Draft | null => {
    const frame = FRAMES.find((f) => f.subject === about && f.deed === deed)
    if (frame === undefined || !frame.units.test(segment.figure.unit)) return null
    if (segment.figure.unit === '' && !/(?:数|数量|为|共|计|:|达|均)$/.test(segment.lead))
      return null
    let first: Draft | null = null
    for (const indicator of frame.indicators) {
      const draft = push(draftOf(sentence, segment.figure, indicator))
      first ??= draft
    }
    if (first !== null && (deed === 'receive' || deed === 'none' || deed === 'both'))
      received.set(about, first)
    return first
  }

  const readSubject = (
    sentence: Sentence,
    segment: Segment,
    about: Subject,
    deed: Deed,
    words: string,
  ): boolean => {
    if (otherYear(segment)) return true
    if (/(?:较|比|同比)[^,]{0,14}(?:增|减|多|少|降|升)|(?:增加|减少|下降|增长)了?$/.test(words))
      return true
    if (about === 'visits') {
      if (!/^(?:次|人次|人\(次\)|\(人\)次)$/.test(segment.figure.unit)) return true
      if (/最高|峰值|最多/.test(words)) return true
      const daily = /日(?:均)?(?:访问|浏览|点击)|每[天日]|日均/.test(words)
      push(draftOf(sentence, segment.figure, daily ? 'visits.daily' : 'visits.total'))
      return true
    }
    if (about === 'application') {
      const whole = segment.lead + segment.tail
      if (/结转|转结|上年|撤[销回]|尚未|剩余|正在/.test(words)) return true
      if (
        SPLIT_OF_APPLICATIONS.test(
          withoutQuantity(segment.clauses[segment.clauses.length - 1] ?? ''),
        )
      )
        if (deed !== 'receive' || /其中/.test(whole) || received.has('application')) return true
      if (/其中/.test(segment.clauses[segment.clauses.length - 1] ?? '') && deed === 'none')
        return true
      if (deed === 'none' && DOCUMENT_CLASS.test(sentence.text)) return true
      if (
        deed === 'answer' &&
        segment.figure.value === 0 &&
        !received.has('application') &&
        /办理|处理/.test(words)
      ) {
        addFrame(sentence, segment, about, 'receive')
        return true
      }
      if (deed !== 'answer' && received.get('application') !== undefined && deed === 'none')
        return true
    }
    if (about === 'mail' || about === 'hotline') {
      if (
        /其中|占比|不满意|投诉类|咨询类|求助类|建议类|表扬/.test(
          segment.clauses[segment.clauses.length - 1] ?? '',
        ) &&
        deed === 'none'
      )
        return true
    }
    addFrame(sentence, segment, about, deed)
    return true
  }

  const contextual = (own: string, sentence: Sentence, segment: Segment): Subject | null => {
    if (segment.figure.value === null && /采[用纳]的?$/.test(segment.lead)) return 'adopted'
    const s = subjectOf(own)
    const near = paragraphText + sentence.text
    if (s === 'opinion' && !/征[集求]|调查|民意|收集/.test(near)) return 'mail'
    if (s === 'adopted' && !/意见|建议|征[集求]/.test(near)) return null
    return s
  }

  const readSegment = (
    sentence: Sentence,
    segment: Segment,
    parent: Parent | null,
    inRun: boolean,
  ): 'part' | 'total' | 'subject' | 'none' => {
    const { clause } = ownClause(segment)
    const own = clause + segment.tail
    const last = segment.clauses[segment.clauses.length - 1] ?? ''
    const s = contextual(own, sentence, segment)
    const deed = deedOf(clause) === 'none' ? deedOf(own) : deedOf(clause)
    const before = reading.drafts.length
    const publishes = predicatesOf(withoutPrefixes(clause)).length > 0
    const listing =
      list !== null || (OPENS_LIST.test(segment.lead) && head !== null && subject === null)
    const aboutItems = s === 'interpretation' || s === 'consultation'
    const firm =
      s !== null &&
      !aboutItems &&
      (!(listing || inRun) ||
        ((s === 'mail' || s === 'hotline') &&
          (deed === 'answer' || deed === 'both' || /收到|受理/.test(own)) &&
          !/^回应(?:群众|社会|公众)?(?:关切|热点)/.test(withoutMarks(last))) ||
        s === 'visits' ||
        s === 'adopted' ||
        (s === 'application' && deed === 'receive'))
    if (
      firm &&
      s !== null &&
      !(publishes && (s === 'mail' || s === 'review' || s === 'litigation') && deed === 'none')
    ) {
      if (list !== null) (list as ListDraft).open = true
      subject = s
      readSubject(sentence, segment, s, deed, own)
      return 'subject'
    }
    if (aboutItems && s !== null && !listing && !inRun && parent === null) {
      if (otherYear(segment)) return 'subject'
      addFrame(sentence, segment, s, 'none')
      if (s === 'consultation') subject = s
      return 'subject'
    }
    const bare = withoutMarks(withoutQuantity(last))
    const inherited =
      BARE_DEED.test(withoutQuantity(last)) && BARE_DEED.test(segment.tail)
        ? inheritedSubject(segment)
        : null
    if (s === null && list === null && inherited !== null && (deed !== 'none' || bare === '')) {
      if (deed !== 'none' || segment.figure.unit === '件') {
        if (deed !== 'none' || inherited === 'application') {
          subject = inherited
          if (!OUTCOME.test(own)) readSubject(sentence, segment, inherited, deed, own)
          return 'subject'
        }
      }
    }
    if (
      subject !== null &&
      subject !== 'interpretation' &&
      subject !== 'consultation' &&
      !publishes &&
      list === null
    )
      return 'none'
    const also = aboutItems ? s : null
    const read = readDisclosure(sentence, segment, parent, inRun, also)
    if (!read) return 'none'
    subject = null
    const added = reading.drafts.slice(before)
    sentenceParts.push(...added.filter((d) => d.indicator.startsWith('disclosed.by')))
    return added.some((d) => d.indicator.startsWith('disclosed.by')) ? 'part' : 'total'
  }

  const inheritedSubject = (segment: Segment): Subject | null => {
    for (let i = segment.clauses.length - 2; i >= 0; i -= 1) {
      const s = subjectOf(segment.clauses[i] ?? '')
      if (s !== null) return s
    }
    return subject ?? section
  }

  const readWords = (sentence: Sentence): void => {
    const { text } = sentence
    for (const nought of noughtsOf(text)) {
      const draft = push(
        draftOfWords(sentence, nought.indicator, 0, 'stated', nought.start, nought.end),
      )
      if (nought.indicator === 'narrative.applications_received') received.set('application', draft)
    }
  }

  const subjectOfDeed = (clause: string): Subject | null => {
    const named = subjectOf(clause)
    if (named === 'application' || named === 'mail' || named === 'hotline') return named
    if (subject === 'application' || subject === 'mail' || subject === 'hotline') return subject
    return null
  }

  const answered = (s: Subject): IndicatorId | null =>
    s === 'application'
      ? 'narrative.applications_answered'
      : s === 'mail'
        ? 'mail.replied'
        : s === 'hotline'
          ? 'hotline.replied'
          : null

  const readDone = (sentence: Sentence, from: number): void => {
    // Clauses after the last figure that hold none: «,均已按时办结».
    let at = from
    for (const clause of splitClauses(sentence.text.slice(from))) {
      const start = sentence.text.indexOf(clause, at)
      at = start + clause.length
      if (!saysAllDone(clause)) continue
      const s = subjectOfDeed(clause)
      const all = s === null ? undefined : received.get(s)
      const indicator = s === null ? null : answered(s)
      if (all === undefined || all.value === null || all.value === 0 || indicator === null) continue
      const told = reading.drafts.some((d) => d.indicator === indicator && d.number > all.number)
      if (told) continue
      push(draftOfWords(sentence, indicator, all.value, all.status, start, start + clause.length))
    }
  }

  const readRates = (sentence: Sentence): void => {
    for (const rate of ratesOf(sentence.text)) {
      const words = sentence.text.slice(0, rate.start)
      const clauses = splitClauses(words)
      let s: Subject | null = null
      for (let i = clauses.length - 1; i >= 0 && s === null; i -= 1) s = subjectOf(clauses[i] ?? '')
      s ??= subject
      if (s === 'mail') {
        const draft = draftOfWords(
          sentence,
          'mail.reply_rate',
          rate.value,
          'stated',
          rate.numberStart,
          rate.end,
        )
        push(draft)
      } else if (s === 'application' && rate.value === 100) {
        const all = received.get('application')
        const told = reading.drafts.some((d) => d.indicator === 'narrative.applications_answered')
        if (all !== undefined && all.value !== null && all.value > 0 && !told)
          push(
            draftOfWords(
              sentence,
              'narrative.applications_answered',
              all.value,
              all.status,
              rate.start,
              rate.end,
            ),
          )
      }
    }
  }

  const readText = (sentence: Sentence, parent: Parent | null): void => {
    const raw = figuresOf(sentence.text)
    const all = distribute(segmentsOf(sentence.text, raw))
    // «推送12期60条»: the issues first, then the items.
    const segments = all.filter((segment, i) => {
      const next = all[i + 1]
      return !(
        next !== undefined &&
        next.lead === '' &&
        segment.tail === '' &&
        /^(?:期|次|个|项|场次|批次)$/.test(segment.figure.unit) &&
        /^(?:条|篇|件|份|则|条次)$/.test(next.figure.unit)
      )
    })
    const merged = segments.map((segment) => {
      const i = all.indexOf(segment)
      const before = all[i - 1]
      return before !== undefined && !segments.includes(before)
        ? { ...segment, lead: before.lead, clauses: before.clauses }
        : segment
    })
    let run = false
    sentenceParts = []
    let asideAt = 0
    merged.forEach((segment, i) => {
      const before = reading.drafts.length
      const lead = i === 0 ? continued(segment, sentence) : true
      if (!lead) endList()
      const kind = readSegment(
        sentence,
        segment,
        i === 0 ? parent : null,
        run || (parent !== null && parent.kind !== 'other'),
      )
      run = kind === 'part'
      const next = merged[i + 1]?.figure.start ?? Infinity
      const told = reading.drafts[before] ?? (kind === 'total' ? head : null)
      while (asideAt < sentence.asides.length) {
        const aside = sentence.asides[asideAt]
        if (aside === undefined || aside.after > next) break
        asideAt += 1
        if (aside.after < segment.figure.end) continue
        readAside(aside.sentence, kind, told)
      }
    })
    const lastFigure = merged[merged.length - 1]
    const tail = sentence.text.slice(lastFigure === undefined ? 0 : lastFigure.figure.end)
    if (list !== null && /^[^,]{0,4}等|其[他余][^\d]*(?:信息|栏目|内容|领域)/.test(tail))
      (list as ListDraft).open = true
    readWords(sentence)
    readDone(sentence, lastFigure === undefined ? 0 : lastFigure.figure.end)
    readRates(sentence)
  }

  const continued = (segment: Segment, sentence: Sentence): boolean => {
    if (sentence.stop === ')') return true
    if (list === null) return true
    if (OPENS_LIST.test(segment.lead)) return true
    const l: ListDraft = list
    const short = segment.lead.length <= 25 && !/[,;]/.test(segment.lead)
    const asItem =
      short &&
      predicatesOf(segment.lead).every((p) => withoutPrefixes(p.before) !== '' || p.object !== '')
    if (lastStop !== '。' && asItem) return true
    return (
      asItem &&
      l.parts.length > 0 &&
      sumOf(l) < (l.head.value ?? 0) &&
      subjectOf(segment.lead) === null
    )
  }

  const readAside = (sentence: Sentence, kind: string, told: Draft | null): void => {
    const { text } = sentence
    if (
      /^(?:不含|不同|同一|注|剔除|已扣除|扣除|不包括|占|较|同比|去年|上年|含上年|其中结转|均)/.test(
        text,
      )
    )
      return
    const figures = figuresOf(text)
    const saved = { list, head, headKind, subject, sentenceParts }
    if (kind === 'subject') {
      readText(sentence, null)
    } else if (told !== null && (kind === 'total' || kind === 'part')) {
      const listLike = /其中|包括|包含|含|涉及|分别/.test(text) || figures.length > 1
      const visits = subjectOf(text) === 'visits'
      if (visits) {
        list = null
        subject = null
        readText(sentence, null)
      } else if (listLike) {
        const parentKind =
          told.indicator === 'disclosed.by_topic'
            ? 'topic'
            : told.indicator === 'disclosed.by_channel'
              ? 'channel'
              : 'total'
        list = null
        readText(sentence, { draft: told, kind: parentKind })
        endList()
      }
    }
    ;({ list, head, headKind, subject, sentenceParts } = saved)
  }

  const HEADING =
    /^(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\)|\)|第[一二三四五六七八九十]|[一二三四五六七八九十]是|\d{1,2}[.、])/

  const read = (sentence: Sentence): void => {
    const newParagraph = lastStop.includes('\n')
    if (newParagraph) {
      paragraph += 1
      paragraphText = ''
      const openEnded = list !== null
      if (!openEnded) {
        subject = null
      }
      if (!(sentence.text.length < 40 || openEnded)) received = new Map()
    }
    const titled =
      HEADING.test(sentence.text) &&
      sentence.text.length <= 40 &&
      !/\d{1,}[条件份]/.test(sentence.text)
    if (titled) {
      const s = subjectOf(sentence.text)
      section = s
      subject = null
      endList()
      head = null
      received = new Map()
    }
    if (list === null || !newParagraph) subject = newParagraph ? null : subject
    readText(sentence, null)
    paragraphText += sentence.text
    lastStop = sentence.stop
    if (sentence.stop.includes('\n') && list !== null && sentence.stop.startsWith('。')) endList()
  }

  return { read, reading }
}
