import { counted } from '../counted.ts'

/** What the view of one's own reports says; see zh-CN/check.ts. */
export const CHECK_EN = {
  'page.check': 'Own reports',

  'check.heading': 'Drop your reports and see at once what is wrong',
  'check.lead':
    'Drop the yearly reports of townships and departments: every figure is read, checked by the rules, and compared with earlier years and with the others of the county. Then send them back for correction, add them up, print, or make a website to publish.',
  'check.trust':
    'Files are read in the browser of this computer alone and are sent nowhere. Once this page says that it is ready, all of it works without a network.',
  'check.preparing': 'Loading the reader and the lists; after that no network is needed …',
  'check.ready': 'Ready: nothing below needs the network any more.',
  'check.prepare.failed':
    'Files that the reader needs did not arrive, so reports cannot be checked now; the other pages work. Check the network and try again.',
  'check.retry': 'Try again',

  'check.drop': 'Add reports',
  'check.drop.ask': 'Drop report files, folders or zip archives here',
  'check.drop.more': 'Drop more files, or:',
  'check.drop.types': 'Word, PDF, web pages, text and sheets; several hundred at a time.',
  'check.choose.files': 'Choose files',
  'check.choose.folder': 'Choose a folder',
  'check.paste': 'Paste text',
  'check.paste.label': 'The whole report, with its tables',
  'check.paste.read': 'Read this text',
  'check.pasted': 'pasted text {n}.txt',
  'check.sample': 'Try it with ten drafts of the sample county',

  'check.progress': '{done} of {of} read',
  'check.cancel': 'Stop reading',
  'check.done': `Done: ${counted('read', 'file')} read, {refused} refused.`,
  'check.list': 'Files that were dropped',
  'check.column.file': 'File',
  'check.column.who': 'Body',
  'check.column.year': 'Year',
  'check.column.edition': 'Form',
  'check.column.findings': 'Result',

  'check.mark.reading': 'being read',
  'check.mark.refused': 'refused',
  'check.mark.error': 'contradicts itself',
  'check.mark.warning': 'doubtful',
  'check.mark.clean': 'no contradiction found',
  'check.reading': 'Being read …',
  'check.who.unknown': 'whose report is not known',
  'check.who.unsettled': '(several on the list, or none, have this name)',
  'check.who.body': 'not on the national list',
  'check.year.unknown': 'year not known',
  'check.edition.none': 'no tables seen',
  'check.from.title': 'from the title',
  'check.from.letterhead': 'from the letterhead',
  'check.from.signature': 'from the signature',
  'check.from.period': 'from the stated period',
  'check.from.text': 'from the text',
  'check.from.file': 'from the file name',
  'check.from.county': 'by the county of the other files',
  'check.from.hand': 'set by hand',
  'check.count.error': counted('count', 'contradiction'),
  'check.count.warning': counted('count', 'doubt'),
  'check.count.note': counted('count', 'note'),
  'check.count.none': 'all rules hold',
  'check.twins.counts': 'This one counts; files of the same body and year: {count}.',
  'check.twins.idle': 'This one does not count; files of the same body and year: {count}.',
  'check.twins.choose': 'Let this one count',
  'check.twins.differ': 'Compare side by side',
  'check.open': 'Open',
  'check.edit': 'Change body or year',
  'check.edit.unknown': 'Set body and year',
  'check.remove': 'Remove',
  'check.remove.name': 'Remove {name}',

  'check.refused.said': '{message}',
  'check.refused.not_found': 'The file cannot be opened.',
  'check.refused.unsupported_type':
    'Files of this type cannot be read. Save it as .docx and try again.',
  'check.refused.legacy_word': 'Old Word files cannot be read. Save it as .docx and try again.',
  'check.refused.encrypted': 'The file has a password. Take it off, save, and try again.',
  'check.refused.no_text_layer':
    'A picture or scan without text. Hand in the Word, web or text file.',
  'check.refused.damaged': 'The file is damaged. Export or save it again and try once more.',
  'check.refused.too_large': 'Too large for a yearly report. Drop only the report itself.',
  'check.refused.undecodable': 'The encoding is not known. Save it as UTF-8 text and try again.',
  'check.refused.not_a_report':
    'No table or text of a yearly report on disclosure was found. Was it the right file?',
  'check.refused.duplicate': 'The same content as “{about}”: counted once.',
  'check.refused.hangs':
    'Given up: not read within {about} s. Save it as .docx or .txt and try again.',
  'check.refused.crashed':
    'An error while reading. Save it as .docx or .txt and try again. ({about})',
  'check.refused.cancelled': 'Stopped before it was read.',
  'check.refused.unreadable':
    'The file cannot be opened: moved, deleted, or in use by another program. ({about})',
  'check.refused.archive_encrypted':
    'The archive has a password. Unpack it and drop the files themselves.',
  'check.refused.archive_damaged':
    'The archive is damaged. Pack it again, or drop the files themselves.',
  'check.refused.archive_large': 'The archive holds too many or too large files. Drop it in parts.',
  'check.refused.archive_empty': 'There are no files in the archive.',
} as const
