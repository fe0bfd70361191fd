import { counted } from '../counted.ts'

/** What is said of writing a site of one's own reports; see zh-CN/publish.ts. */
export const PUBLISH_EN = {
  'publish.heading': 'Write a website',
  'publish.lead':
    'Writes these reports as one archive that holds a whole website: unpack it on any web space, in any folder; it needs no program on the server. It is made on this computer and sent nowhere.',
  'publish.open': 'Write a website …',
  'publish.earlier': `An earlier site, “{title}”, was dropped ({years}, ${counted('count', 'report')}): the new one keeps its years; of the same body and year the report dropped now counts.`,
  'publish.earlier.forget': 'Leave it out',
  'publish.trouble.none':
    'This is a development copy of the program and cannot write a site. Open this page on the published site.',
  'publish.trouble.failed':
    'The template of the site did not arrive, so no site can be written now; all other steps work.',
  'publish.field.title': 'Name of the site',
  'publish.field.publisher': 'Publisher',
  'publish.field.contact': 'Where errors are reported',
  'publish.field.base': 'Web address',
  'publish.field.icp': 'ICP filing number',
  'publish.field.police': 'Public-security filing number',
  'publish.field.license': 'Licence of the data',
  'publish.field.complete':
    'Bodies on the roster without a report did not file (unticked: they were only not collected)',
  'publish.field.sample': 'With the synthetic sample county beside the data',
  'publish.hint.title': 'else the name of the program',
  'publish.hint.publisher': 'may be empty',
  'publish.hint.contact': 'telephone, e-mail or web address',
  'publish.hint.base': 'such as https://www.example.gov.cn/zwgk/',
  'publish.hint.icp': 'as on the filing certificate; may be empty',
  'publish.hint.police': 'as on the filing certificate; may be empty',
  'publish.wrong.title': 'Text, please.',
  'publish.wrong.publisher': 'Text, please.',
  'publish.wrong.contact':
    'A telephone number, an e-mail address, or an address that begins with http.',
  'publish.wrong.base': 'An address that begins with http:// or https:// and ends with /.',
  'publish.wrong.icp': 'The number as on the filing certificate, with the letters ICP in it.',
  'publish.wrong.police': 'The number as on the filing certificate, with all its digits.',
  'publish.preview': 'Head and foot of the site',
  'publish.preview.synthetic': 'Synthetic sample data: no real place.',
  'publish.preview.reports': `${counted('count', 'report')} dropped now`,
  'publish.preview.draft':
    'The reports are not marked as final: the name of the data on the site will say that they are drafts.',
  'publish.without':
    'The new site comes without the recogniser of scans (about 25 MB): its own “Own reports” says of a scan that it cannot be read, and reads all else.',
  'publish.write': 'Download the site (.zip)',
  'publish.single': 'Download as one page (gongkai.html, opens by double-click)',
  'publish.writing': 'Being written …',
  'publish.written': 'Written.',
  'publish.size': 'About {size} MB.',
  'publish.failed': 'It was not written.',
  'check.refused.site_damaged':
    'This is a site written earlier, but its data cannot be read. ({about})',
} as const
