import type { Change, Changes } from '../dataset/changes.ts'
import type { DatasetAbout } from '../dataset/rows.ts'
import type { SiteSettings } from '../dataset/site.ts'
import { escaped } from './html.ts'
import { aboutText, sitePublisher, siteTitle, speakerOf, type Speaker } from './site-words.ts'

const KINDS = ['added', 'changed', 'removed'] as const

const bodyOf = (change: Change, speak: Speaker): string =>
  KINDS.flatMap((kind) => {
    const { count, reports } = change[kind]
    if (count === 0) return []
    const names = reports.map(({ name, year }) => `<li>${escaped(`${name} ${year}`)}</li>`)
    const rest = count - reports.length
    const more =
      rest > 0 ? `<li>${escaped(speak({ key: 'feed.more', params: { count: rest } }))}</li>` : ''
    return `<p>${escaped(speak({ key: `feed.${kind}` }))}</p><ul>${names.join('')}${more}</ul>`
  }).join('')

/** An Atom feed of what changed from one ingest to the next. */
export const feedOf = (changes: Changes, about: DatasetAbout, settings: SiteSettings): string => {
  const speak = speakerOf(settings.language)
  const { title } = aboutText(about, settings.language)
  const name = sitePublisher(settings) ?? siteTitle(settings, speak)
  const urn = `urn:gongkai:${about.id}`
  const home = settings.base ?? './'
  const entries = changes.entries.map((change) => {
    const counts = Object.fromEntries(KINDS.map((kind) => [kind, change[kind].count]))
    const params = { ...counts, date: { date: change.date } }
    return [
      '  <entry>',
      `    <id>${escaped(`${urn}:${change.version}`)}</id>`,
      `    <title>${escaped(speak({ key: 'feed.entry', params }))}</title>`,
      `    <updated>${escaped(change.date)}T00:00:00Z</updated>`,
      `    <link href="${escaped(home)}" />`,
      `    <content type="html">${escaped(bodyOf(change, speak))}</content>`,
      '  </entry>',
    ].join('\n')
  })
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${settings.language}">`,
    `  <id>${escaped(settings.base === null ? urn : `${settings.base}feed.xml`)}</id>`,
    `  <title>${escaped(speak({ key: 'feed.title', params: { title } }))}</title>`,
    `  <updated>${escaped(changes.entries[0]?.date ?? about.dataDate)}T00:00:00Z</updated>`,
    `  <author><name>${escaped(name)}</name></author>`,
    `  <link href="${escaped(home)}" />`,
    ...(settings.base === null
      ? []
      : [`  <link rel="self" href="${escaped(`${settings.base}feed.xml`)}" />`]),
    ...entries,
    '</feed>',
    '',
  ].join('\n')
}
