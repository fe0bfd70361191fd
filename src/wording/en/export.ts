import type { EXPORT_ZH_CN } from '../zh-CN/export.ts'

/** Pictures, links, embedded figures, full screen. */
export const EXPORT_EN = {
  imprint:
    'Data: {title}. Sources: {sources}. As of {date}, data version {version}; in all full reports {assessed} {assessed_n, plural, one {check} other {checks}} could be made, {passed} passed.',

  'imprint.site': '{site}. {data}',
  'site.by': '{title} ({publisher})',

  'picture.synthetic': 'Synthetic sample data: made by a program, no real township',
  'picture.rest':
    '{count} more {count_n, plural, one {is} other {are}} not drawn; see the chart or table on the site.',
  'picture.notes': 'The notes stand on the page.',
  'picture.absent': 'Not drawn: {reasons}',
  'picture.join': '; ',

  'notice.figure': 'This page has no figure named “{given}”.',

  'share.menu': 'Picture and share',
  'share.png.wide': 'Download PNG (16:9)',
  'share.png.square': 'Download PNG (square)',
  'share.png.long': 'Download PNG (long)',
  'share.svg': 'Download SVG',
  'share.picture.done': 'Picture saved.',
  'share.picture.failed':
    'The browser could not draw this picture; take the SVG instead, or narrow the scope.',
  'share.link': 'Copy link to this figure',
  'share.link.done': 'Copied.',
  'share.link.here':
    'Copied. The single file has no address on the web: the link works on this machine only.',
  'share.link.failed': 'The browser does not allow copying; copy the address from the address bar.',
  'share.embed': 'Embed in another page…',
  'share.screen': 'Full screen',
  'share.screen.leave': 'Leave full screen',
  'share.screen.done': 'Escape leaves full screen.',
  'share.screen.failed': 'The browser does not allow full screen.',

  'embed.title': 'Put this figure into another page',
  'embed.live': 'Follows the data',
  'embed.live.text': 'An iframe: it changes when the site’s data do, and loads no query engine.',
  'embed.live.single':
    'The single file has no address on the web, so no other page can show a figure that follows the data; the fixed figure works.',
  'embed.live.none':
    'As it is chosen now, this figure cannot be embedded so that it follows the data: embedded figures show the overview and the counties within the default years, as far as nothing has to be computed. Take the fixed version below, or choose a county or fewer years.',
  'embed.looking': 'Looking whether it can be embedded…',
  'embed.fixed': 'Fixed version',
  'embed.fixed.text':
    'The whole picture stands in the code (about {kb} kB): it asks no server and never changes.',
  'embed.source': 'Data and sources',
  'embed.copy': 'Copy code',
  'embed.copy.failed': 'The browser does not allow copying; the code is selected, press Ctrl+C.',
  'embed.view': 'All choices, evidence and downloads on the site →',
  'embed.beyond':
    'The chosen region, years or townships were not computed beforehand, so that this frame cannot show them; the site can.',
  'embed.unknown': 'No such figure',
  'embed.unknown.text': 'The site has no figure named “{given}” that can be embedded.',
  'embed.failed':
    'The data did not come, so that the figure cannot be shown. Try again later, or see it on the site.',
} as const satisfies Readonly<Record<keyof typeof EXPORT_ZH_CN, string>>
