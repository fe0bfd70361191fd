import { describe, expect, it } from 'vitest'
import { mailboxReplyFigure } from '../../../src/figures/mailbox-reply/model.ts'
import { context, replies, sayAll } from '../../models/example-rows.ts'
import { say } from '../../models/translate.ts'

describe('mailbox replies', () => {
  it('needs both counts; half of them is listed with what is known', () => {
    const rows = [
      replies(0, 2025, [7, 7]),
      replies(1, 2025, [0, 0]),
      replies(2, 2025, ['not_stated', 5]),
      replies(3, 2025, [4, 'not_stated']),
      replies(4, 2025, ['not_stated', 'not_stated'], undefined, 1),
    ]
    const figure = mailboxReplyFigure(rows, context(5))
    expect(figure.chart.mail).toMatchObject([{ received: 7, replied: 7, rate: 1, small: true }])
    expect(
      figure.absent.map((g) => [g.id, ...g.bodies.map((b) => (b.detail ? say(b.detail) : ''))]),
    ).toEqual([
      ['mail_none', ''],
      ['mail_replied_only', '答复 5 件'],
      ['mail_received_only', '收到 4 件'],
      ['mail_rate_only', '报告自载 100%'],
    ])
    expect(figure.rows.map((row) => [row.mail_rate?.value, row.mail_rate_state?.value])).toEqual([
      [1, 'stated'],
      [null, 'no_denominator'],
      [null, 'not_stated'],
      [null, 'not_stated'],
      [null, 'not_stated'],
    ])
    expect(say(figure.heading)).toBe('2025 年示例县 1 份报告载明来信收到 7 件，全部答复')
    sayAll(figure)
  })

  it('pools sums, not rates, and never caps', () => {
    const rows = [replies(0, 2025, [100, 50]), replies(1, 2025, [10, 12])]
    const figure = mailboxReplyFigure(rows, context(2))
    expect(say(figure.heading)).toContain('收到 110 件，答复 62 件（56.4%）')
    expect(figure.chart.mail[1]).toMatchObject({ rate: 1.2, interval: null })
    expect(figure.notes.map(say).join('')).toContain('不封顶')
  })

  it('does not say that all were replied to where sums agree by chance', () => {
    const rows = [replies(0, 2025, [10, 8]), replies(1, 2025, [10, 12])]
    expect(say(mailboxReplyFigure(rows, context(2)).heading)).not.toContain('全部')
  })

  it('keeps the hotline apart', () => {
    const rows = [replies(0, 2025, [30, 30], [400, 390]), replies(1, 2025, [5, 5], [9, 'blank'])]
    const figure = mailboxReplyFigure(rows, context(2))
    expect(figure.chart.hotline).toMatchObject([{ received: 400, replied: 390 }])
    expect(say(figure.heading)).toContain('收到 35 件')
    expect(figure.absent.map((g) => g.id)).toEqual(['hotline_received_only'])
    sayAll(figure)
  })
})
