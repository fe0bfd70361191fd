import type { Dropped } from './intake.ts'
import { pageSeries, seriesName } from '../report/readers/page-series.ts'
import { isLitter } from '../report/readers/zip-members.ts'

/** What of a dropped folder the page may read: an interface older than its standard. */
interface Entry {
  readonly isFile: boolean
  readonly isDirectory: boolean
  readonly name: string
  readonly fullPath: string
  file(done: (file: File) => void, failed: (error: unknown) => void): void
  createReader(): {
    readEntries(done: (entries: Entry[]) => void, failed: (error: unknown) => void): void
  }
}

const pathOf = (entry: Entry): string => entry.fullPath.replace(/^\//u, '')

const entriesOf = async (folder: Entry): Promise<readonly Entry[]> => {
  const reader = folder.createReader()
  const all: Entry[] = []
  for (;;) {
    // A browser gives a hundred at a time, and none when there are no more.
    const some = await new Promise<Entry[]>((done, failed) => reader.readEntries(done, failed))
    if (some.length === 0) return all
    all.push(...some)
  }
}

const walk = async (entry: Entry): Promise<readonly Dropped[]> => {
  if (isLitter(pathOf(entry))) return []
  if (entry.isDirectory) return (await Promise.all((await entriesOf(entry)).map(walk))).flat()
  const source = await new Promise<File>((done, failed) => entry.file(done, failed))
  return [{ name: pathOf(entry), source }]
}

const byName = (a: Dropped, b: Dropped): number => a.name.localeCompare(b.name, 'zh-CN')

/** Every file of a drop, those in folders with their folders, in the order of names. */
export const droppedFiles = async (transfer: DataTransfer): Promise<readonly Dropped[]> => {
  // The list is empty as soon as the event has been handled: entries are taken at once.
  const entries = [...transfer.items].flatMap((item) => {
    const entry = item.webkitGetAsEntry() as Entry | null
    return entry === null ? [] : [entry]
  })
  if (entries.length === 0) return chosenFiles(transfer.files)
  return (await Promise.all(entries.map(walk))).flat().sort(byName)
}

/** Every file of a chooser. */
export const chosenFiles = (files: FileList): readonly Dropped[] =>
  [...files]
    .map((source) => ({ name: source.webkitRelativePath || source.name, source }))
    .filter(({ name }) => !isLitter(name))
    .sort(byName)

/** The files, the scanned pages of one report («年报-1.jpg», «年报-2.jpg») as one. */
export const withSeries = (files: readonly Dropped[]): readonly Dropped[] => {
  const series = pageSeries(files.map(({ name }) => name))
  if (series.length === 0) return files
  return files.flatMap((file): readonly Dropped[] => {
    const names = series.find((pages) => pages.includes(file.name))
    if (names === undefined) return [file]
    if (names[0] !== file.name) return []
    const pages = names.flatMap((name) => files.find((one) => one.name === name)?.source ?? [])
    return [{ name: seriesName(names), source: file.source, pages }]
  })
}
