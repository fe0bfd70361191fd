export const MAILBOX_REPLY_ZH_CN = {
  'figure.mailbox-reply.file': '信箱答复',
  'figure.mailbox-reply.mail.all':
    '{years} 年{scope} {count} 份报告载明来信收到 {received} 件，全部答复',
  'figure.mailbox-reply.mail.some':
    '{years} 年{scope} {count} 份报告载明来信收到 {received} 件，答复 {replied} 件（{rate}）',
  'figure.mailbox-reply.hotline.all':
    '{years} 年{scope} {count} 份报告载明热线受理 {received} 件，全部答复；来信没有可算的答复率',
  'figure.mailbox-reply.hotline.some':
    '{years} 年{scope} {count} 份报告载明热线受理 {received} 件，答复 {replied} 件（{rate}）；来信没有可算的答复率',
  'figure.mailbox-reply.half': '{years} 年{scope} {count} 份报告只载答复数，来信受理数未说明',
  'figure.mailbox-reply.no-letters': '{years} 年{scope} {count} 份报告载明没有来信',
  'figure.mailbox-reply.none': '{years} 年{scope}没有来信的数字',
  'figure.mailbox-reply.empty': '{years} 年{scope}没有可显示的答复率：{reasons}',
  'figure.mailbox-reply.subtitle.bodies': '{scope}，{years} 年信箱来信与热线的收到数和答复数（件）',
  'figure.mailbox-reply.subtitle.years':
    '{scope}，{years} 年历年信箱来信与热线的收到数和答复数（件）',
  'figure.mailbox-reply.note.small': '收到不足 {least} 件的标「样本少」并画成灰色，不作好坏之分。',
  'figure.mailbox-reply.note.above': '{count} 份报告答复数多于收到数，照原样列出，不封顶。',
  'figure.mailbox-reply.note.apart': '12345 热线与信箱来信分列，不合并计算。',
} as const satisfies Readonly<Record<string, string>>
