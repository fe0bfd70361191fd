import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Connection } from '../../src/database/connection.ts'
import type { Message } from '../../src/models/figure.ts'
import { foremost, type Reading } from '../../src/models/lead.ts'
import type { Filter } from '../../src/queries/filter.ts'
import { READING_EN } from '../../src/wording/en/reading.ts'
import { translatorOf } from '../../src/wording/message-format.ts'
import { say as sayIn } from '../../src/wording/say.ts'
import { engineOver } from '../queries/engine.ts'
import { ABOUT, ROWS } from '../queries/small-package.ts'
import { TOWNSHIP_VIEW, VIEWS } from './reading-views.ts'
import { toldIn, worldOf } from './reading-world.ts'
import { say } from './translate.ts'

const county: Filter = {
  region: { level: 'county', code: '990101' },
  years: [2020, 2021],
  townships: [],
}
const alone: Filter = { region: null, years: [2020, 2021], townships: ['990101101'] }

let connection: Connection
beforeAll(async () => {
  connection = await engineOver(ABOUT, ROWS)
}, 60_000)
afterAll(() => connection.close())

const told = toldIn(ROWS)

const readingsOf = (
  name: string,
  filter: Filter,
  collection: 'complete' | 'partial' = 'complete',
): Promise<readonly Reading[]> =>
  (name === 'township' ? TOWNSHIP_VIEW : VIEWS[name]!).read(
    connection,
    worldOf(ROWS, filter, { ...ABOUT, collection }, told),
  )

const said = async (...asked: Parameters<typeof readingsOf>): Promise<string[]> =>
  (await readingsOf(...asked)).map(({ message }) => say(message))

describe('the sentences at the head of a page', () => {
  it('say who is missing, what fails, and who was asked most', async () => {
    expect(await said('overview', county)).toEqual([
      '2021 年 4 个乡镇街道中有 1 个未报送年报：北镇。',
      '2020–2021 年的年报核对中，「新收加上年结转等于办结加结转下年」不符最多：可核的 4 份中有 1 份不符。',
      '2021 年 3 份年报载明新收申请共 10 件，东镇最多，8 件，占 80%；1 份载明没有收到申请。',
    ])
  })

  it('never say of a set collected in part that somebody has not filed', async () => {
    const [filed] = await said('overview', county, 'partial')
    expect(filed).toBe('2021 年收录了 4 个乡镇街道中 3 个的年报；未收录不等于没有报送。')
    expect(
      await said('mailbox', { ...county, townships: ['990101104'], years: [2021] }, 'partial'),
    ).toEqual(['2021 年北镇的年报未收录，不等于没有报送。'])
  })

  it('say «about» of what is about, and put the only pair of years last', async () => {
    expect(await said('disclosure', county)).toEqual([
      '2021 年 2 份年报载明公开总数，东镇较多，约 150 条。',
      '2021 年 3 份年报中，1 份只有一个渠道的数字。',
      '2020 年、2021 年都有公开总数的乡镇街道有 1 个：东镇，由 100 条增至 约 150 条（约 +50 条，+50%）。',
    ])
  })

  it('mark small samples and name who tells one count only', async () => {
    expect(await said('mailbox', county)).toEqual([
      '2021 年 1 份年报载明收到来信 约 20 件，答复 约 20 件（约 100%；不足 30 件，样本少）。',
      '来信只有答复数、没有收到数的年报 1 份（西镇），算不出答复率。',
      '2021 年 1 份年报载明 12345 热线受理 3 件，答复 4 件（133.3%；不足 30 件，样本少）。',
    ])
  })

  it('compare one township with itself, over the years', async () => {
    expect(await said('requests', alone)).toEqual([
      '2020–2021 年东镇 2 份年报载明新收申请共 13 件，2021 年最多，8 件，占 61.5%。',
      '2020–2021 年东镇 2 份年报共办结申请 14 件，予以公开和部分公开 6 件（42.9%；不足 30 件，样本少）。',
      '不予公开共 4 件，2021 年最多，3 件；结转下年度 1 件，见于 1 份年报。',
    ])
    expect(await said('township', alone)).toEqual([
      '2 份年报中 1 份有疑点，共 1 处。',
      '2021 年主动公开 约 150 条，在同县有此数的 2 个乡镇街道中最多；新收申请 8 件，在有此数的 3 个中最多。',
      '主动公开总数从 2020 年到 2021 年由 100 条增至 约 150 条（约 +50 条，+50%）。',
    ])
  })

  it('say what is not judged beside what is', async () => {
    expect(await said('quality', county)).toEqual([
      '2020–2021 年 4 份全文年报可核 4 项，相符 3 项（75%）；另有 1 份只采集了开头，不作判断。',
      '2020–2021 年的年报核对中，「新收加上年结转等于办结加结转下年」不符最多：可核的 4 份中有 1 份不符。',
      '各年报共有矛盾 1 处，全部见于：东镇。',
    ])
  })

  it('are nothing where nothing is told', async () => {
    expect(await said('reviews', county)).toEqual([])
  })

  it('read in English too', async () => {
    const words = translatorOf(READING_EN, 'en')
    const english = ({ message }: Reading): string => sayIn(message, words, 'en')
    const overview = await readingsOf('overview', county)
    expect([overview[0]!, overview[2]!].map(english)).toEqual([
      '1 of 4 townships has not filed a report for 2021: 北镇.',
      '3 reports for 2021 listed 10 new requests; 东镇 had the most, 8, or 80% of them; 1 said that none came.',
    ])
    expect((await readingsOf('requests', alone)).slice(1).map(english)).toEqual([
      'According to 2 reports of 东镇 for 2020–2021, 14 requests were concluded, 6 of them granted in full or in part (42.9%; fewer than 30: small sample).',
      'Refused: 4 requests, of which 2021 had the most, 3. Carried over to the next year: 1 request, in 1 report.',
    ])
  })
})

describe('foremost', () => {
  const reading = (id: string, calm: boolean): Reading => {
    const message: Message = { key: 'text', params: { text: id } }
    return { id, message, calm, at: { figure: 'coverage' } }
  }

  it('puts what stands out first, keeps the order otherwise, and says three things at most', () => {
    const all = [reading('a', true), reading('b', false), null, reading('c', false)]
    expect(foremost(all).map(({ id }) => id)).toEqual(['b', 'c', 'a'])
    expect(foremost([...all, reading('d', false)]).map(({ id }) => id)).toEqual(['b', 'c', 'd'])
    expect(foremost([null])).toEqual([])
  })
})
