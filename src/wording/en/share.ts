import type { SHARE_ZH_CN } from '../zh-CN/share.ts'

/** Passing a view on, citing it, reporting an error. */
export const SHARE_EN = {
  'share.view': 'Share this view',
  'share.qr': 'The address of this view as a QR code',
  'share.system': 'Share by the system',
  'share.system.failed': 'It was not shared: use the address or the code.',
  'share.address': 'The address of this view',
  'share.cite': 'Cite this',
  'share.cite.text': 'A sentence, and BibTeX for reference managers.',
  'share.cite.sentence':
    '{name}: “{page}”. Data: {set}, version {version}. Seen on {date}. {address}',
  'share.wechat': 'WeChat saves no files: choose “…” at the top right, then “Open in browser”.',
  'share.wechat.hold': 'Press and hold the picture to save it or pass it on.',
  report_error: 'Report an error',
  'report_error.subject': 'An error in a figure',
  'report_error.text': 'The text to send',
  'report_error.send': 'Copy it, add what is wrong, and send it to whom the site names.',
  'report_error.nobody':
    'The site names nobody to write to: copy this, add what is wrong, and send it to whoever runs the site.',
  'report_error.to': 'Send to {contact}',
  'report_error.address': 'Page: {text}',
  'report_error.about': 'Figure or finding: {text}',
  'report_error.evidence': 'Evidence: {text}',
  'report_error.version': 'Data version: {text}',
  'report_error.wrong': 'What is wrong:',
} as const satisfies Readonly<Record<keyof typeof SHARE_ZH_CN, string>>
