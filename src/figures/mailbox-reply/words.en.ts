import { counted, plural } from '../../wording/counted.ts'
import type { MAILBOX_REPLY_ZH_CN } from './words.zh-CN.ts'

const reports = counted('count', 'report')

export const MAILBOX_REPLY_EN = {
  'figure.mailbox-reply.file': 'Replies to letters',
  'figure.mailbox-reply.mail.all': `{scope}, {years}: ${reports} with ${counted('received', 'letter')} received, all replied to`,
  'figure.mailbox-reply.mail.some': `{scope}, {years}: ${reports} with ${counted('received', 'letter')} received, {replied} replied to ({rate})`,
  'figure.mailbox-reply.hotline.all': `{scope}, {years}: ${reports} with ${counted('received', 'hotline case')} received, all replied to; no reply rate for letters`,
  'figure.mailbox-reply.hotline.some': `{scope}, {years}: ${reports} with ${counted('received', 'hotline case')} received, {replied} replied to ({rate}); no reply rate for letters`,
  'figure.mailbox-reply.half': `{scope}, {years}: ${reports} ${plural('count', 'states', 'state')} letters replied to but not letters received`,
  'figure.mailbox-reply.no-letters': `{scope}, {years}: ${reports} ${plural('count', 'states', 'state')} that no letters came`,
  'figure.mailbox-reply.none': '{scope}, {years}: no figures on letters',
  'figure.mailbox-reply.empty': '{scope}, {years}: no reply rates to show: {reasons}',
  'figure.mailbox-reply.subtitle.bodies':
    '{scope}, {years}: letters and hotline cases, received and replied to (cases)',
  'figure.mailbox-reply.subtitle.years':
    '{scope}, {years}: letters and hotline cases, received and replied to year by year (cases)',
  'figure.mailbox-reply.note.small':
    'Fewer than {least} received is marked “small sample” and drawn grey: neither good nor bad.',
  'figure.mailbox-reply.note.above': `${reports} with more replied to than received: shown as printed, not capped.`,
  'figure.mailbox-reply.note.apart':
    'The 12345 hotline and letters stand apart and are never added.',
} as const satisfies Readonly<Record<keyof typeof MAILBOX_REPLY_ZH_CN, string>>
