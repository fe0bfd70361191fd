import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { FileFailure } from '../database/fetch-file.ts'
import type { Correction } from '../dataset/corrections.ts'
import { figureKey } from '../dataset/corrections.ts'
import type { TownshipRow } from '../dataset/rows.ts'
import { useDatasets } from '../stores/datasets.ts'
import { CorrectionSteps } from './correction-steps.ts'
import { startDesk, type DeskClient } from './desk/desk-client.ts'
import type { CountyName } from './desk/desk.ts'
import { isPlaced, type Draft } from './desk/draft.ts'
import { withSeries } from './dropped-files.ts'
import { FileTable } from './file-table.ts'
import { Intake, refusal, type Dropped } from './intake.ts'
import { ownAbout } from './own-about.ts'
import { isPicture, isRead, placeKey, type OwnFile, type ReadFile } from './own-file.ts'
import { prepareLists } from './prepare.ts'
import { usePublishing } from './publish/publishing.ts'
import { useScanReading } from './scan-reading.ts'
import { useShownDataset } from './shown-dataset.ts'
import { today } from './today.ts'
import { commonCounty, counting, needsCounty, withoutCounty } from './settle.ts'
import { fetchDrafts } from './sample-drafts.ts'
import { ReaderPool } from './work/reader-pool.ts'
import readerWorker from './work/reader-worker.ts?worker&url'
import { workerAddress } from './work/worker-address.ts'

export type Preparation =
  | { readonly name: 'idle' | 'ready' }
  | { readonly name: 'loading'; readonly fraction: number }
  | { readonly name: 'failed'; readonly path: string; readonly detail: string }

const DRAFTS_AT_A_TIME = 4

/** The reader's own reports: dropped, read, placed, checked. Nothing of them leaves the page. */
export const useOwnReports = defineStore('own-reports', () => {
  const preparation = shallowRef<Preparation>({ name: 'idle' })
  const table = new FileTable()
  const { byId, shown: files } = table
  /** The list as it was when the rules were last asked of all: what the county's tables are made of. */
  const settled = shallowRef<readonly OwnFile[]>([])
  const county = shallowRef<CountyName | null>(null)
  /** Whether a person has said which county it is. */
  const isCountySaid = ref(false)
  const roster = shallowRef<readonly TownshipRow[]>([])
  const opened = ref<string | null>(null)
  const isUnsaved = ref(false)
  /** Whether the reader has said that the drafts are final, and wants the published years beside them. */
  const isFinal = ref(false)
  const withPublished = ref(false)
  let synthetic: ReadonlySet<string> = new Set()

  // Closing the page would lose the work, on whatever view it is: the browser asks, in its own words.
  window.addEventListener('beforeunload', (event) => {
    if (!isUnsaved.value) return
    event.preventDefault()
    // Chromium before 119 asks only for this.
    event.returnValue = true
  })

  const chosen = new Set<string>()
  let pool: ReaderPool | null = null
  let desk: DeskClient | null = null
  let canRead = false
  let waiting: (() => void)[] = []

  const prepare = async (): Promise<void> => {
    if (preparation.value.name === 'loading' || preparation.value.name === 'ready') return
    preparation.value = { name: 'loading', fraction: 0 }
    try {
      const lists = await prepareLists(useDatasets().sites, (fraction) => {
        preparation.value = { name: 'loading', fraction: fraction * 0.4 }
      })
      const { divisions, maps } = lists
      synthetic = new Set(lists.synthetic.map((t) => t.county_code))
      const start = { kind: 'start', divisions, synthetic: lists.synthetic, maps } as const
      pool ??= new ReaderPool(start, await workerAddress(readerWorker))
      const [readers, opened] = [pool.ready(), desk ?? startDesk(lists)]
      desk = await opened
      await readers
      // Files can be read from here on; what follows is for the time after, without a network.
      for (const go of waiting) go()
      waiting = []
      canRead = true
      await fetchDrafts().catch(() => undefined)
      // One after the other: both fetch the engine's files, and a browser lets the second request for a
      // file wait for the first, which it may in turn hold up.
      await usePublishing().prepare((fraction) => {
        preparation.value = { name: 'loading', fraction: 0.4 + fraction * 0.5 }
      })
      await startEngine()
      preparation.value = { name: 'ready' }
      performance.mark('gongkai:check-ready')
    } catch (error) {
      const path = error instanceof FileFailure ? error.url : ''
      preparation.value = { name: 'failed', path, detail: String(error) }
    }
  }

  const compiled = async () => theDesk().compile(aboutNow(), { published: withPublished.value })

  const { startEngine, upToDate, changed } = useShownDataset({
    compile: compiled,
    hasDrafts: () => [...byId.values()].some((file) => isRead(file) && isPlaced(file.draft)),
    isFinal: () => isFinal.value,
  })

  /** Resolves when the readers and the desk are there. */
  const whenReady = (): Promise<void> =>
    canRead
      ? Promise.resolve()
      : new Promise((go) => {
          waiting.push(go)
        })

  const theDesk = (): DeskClient => {
    if (desk === null) throw new Error('own reports: the desk is not started')
    return desk
  }

  const intake = new Intake(table, {
    read: (task) => {
      if (pool === null) throw new Error('own reports: the readers are not started')
      return pool.read({ ...task, recognises: scans.value.name === 'ready' })
    },
    // A site that was published before: its years go into the next one, and are compared with.
    takeSite: async (zip) => {
      usePublishing().earlier = await theDesk().takeSite(zip)
    },
  })
  const { progress } = intake

  const forgetSite = async (): Promise<void> => {
    usePublishing().earlier = null
    await theDesk().forgetSite()
    await settle()
  }

  const change = (id: string, how: (file: ReadFile) => ReadFile): void => {
    const file = byId.get(id)
    if (file !== undefined && isRead(file)) byId.set(id, how(file))
  }

  const redraft = (id: string, part: Partial<Draft>): void =>
    change(id, (file) => ({ ...file, draft: { ...file.draft, ...part } }))

  /** Names that only a county can settle are looked up in the county of the others. */
  const placeByCounty = async (): Promise<void> => {
    const code = county.value?.code ?? commonCounty([...byId.values()])
    if (code === null) return
    if (county.value?.code !== code) await useCounty(code)
    for (const { id, draft } of withoutCounty([...byId.values()])) {
      const named = draft.parsed.identity
      if (named.county !== null && named.county !== county.value?.county) continue
      const township = await theDesk().inCounty(named.township ?? '', code)
      if (township === null) continue
      redraft(id, { township })
      change(id, (file) => ({ ...file, known: { ...file.known, townshipFrom: 'county' } }))
    }
  }

  const useCounty = async (code: string): Promise<void> => {
    roster.value = await theDesk().roster(code)
    const [first] = roster.value
    if (first === undefined) return
    const { county: name, prefecture, province } = first
    county.value = { code, county: name, prefecture, province }
  }

  /** Decides what counts, asks the rules again and shows what they say. */
  const settle = async (): Promise<void> => {
    const all = [...byId.values()]
    for (const [id, counts] of counting(all, chosen)) {
      const file = byId.get(id)
      if (file !== undefined && isRead(file) && file.draft.counts !== counts)
        redraft(id, { counts })
    }
    const drafts = [...byId.values()].filter(isRead).map(({ draft }) => draft)
    const fresh = drafts.filter((draft) => !sent.has(draft))
    for (const draft of fresh) sent.add(draft)
    // What is handed over at once is copied at once, on the page's own thread.
    for (let i = 0; i < fresh.length; i += DRAFTS_AT_A_TIME)
      await theDesk().keep(fresh.slice(i, i + DRAFTS_AT_A_TIME))
    const judged = await theDesk().rejudge()
    for (let i = 0; i < judged.length; i += DRAFTS_AT_A_TIME)
      for (const [id, results] of await theDesk().resultsOf(judged.slice(i, i + DRAFTS_AT_A_TIME)))
        change(id, (file) => ({ ...file, results }))
    await table.drawn()
    settled.value = files.value
    changed()
  }
  let sent = new WeakSet<Draft>()

  /** Scanned pages that are one report become one file. */
  const joined = async (id: string, pages: readonly Blob[] | undefined): Promise<void> => {
    const file = byId.get(id)
    if (pages === undefined || file === undefined) return
    byId.set(id, { ...file, source: await theDesk().joinPages(pages) })
  }

  let underWay = 0
  const add = async (dropped: readonly Dropped[]): Promise<void> => {
    const given = withSeries(dropped)
    if (given.length === 0) return
    if (underWay === 0) progress.value = { done: 0, of: 0 }
    underWay += 1
    isUnsaved.value = true
    intake.expect(given.length)
    const ids = given.map((file) => intake.admit(file))
    await whenReady()
    await Promise.all(
      ids.map(async (id, i) => {
        await joined(id, given[i]?.pages)
        await intake.take(id)
      }),
    )
    underWay -= 1
    if (underWay > 0) return
    if (intake.workspace !== null) {
      const work = intake.workspace
      intake.workspace = null
      // What was dropped beside a workspace joins it.
      const beside = ids.flatMap((id) => {
        const file = byId.get(id)
        return file === undefined ? [] : [{ name: file.name, source: file.source }]
      })
      try {
        await unpack(work.source)
        return await add(beside)
      } catch (error) {
        const why = error instanceof Error ? error.message : ''
        intake.refuse(work, refusal('workspace_damaged', why))
      }
    }
    await placeByCounty()
    await settle()
    performance.mark('gongkai:check-done')
  }

  const cancel = (): void => pool?.cancel()

  const { scans, readScans } = useScanReading(
    (recogniser) => pool?.useRecogniser(recogniser),
    async () => {
      const pictures = [...byId.values()].filter(isPicture)
      for (const { id } of pictures) byId.delete(id)
      await table.drawn()
      await add(pictures.map(({ name, source }) => ({ name, source })))
    },
  )

  /** A page of a file as a picture; null where it has none. */
  const drawPage = async (source: Blob, page: number, width: number) =>
    (await pool?.draw({ source, page, width })) ?? null

  const chooseCounty = async (code: string): Promise<void> => {
    isCountySaid.value = true
    await useCounty(code)
    await placeByCounty()
    await settle()
  }

  /** Whose report a file is and of which year, as a person says. */
  const place = async (
    id: string,
    said: { readonly township?: TownshipRow; readonly year?: number },
  ): Promise<void> => {
    redraft(id, said)
    change(id, (file) => ({
      ...file,
      known: {
        ...file.known,
        ...(said.township && { townshipFrom: 'hand' as const, candidates: [] }),
        ...(said.year && { yearFrom: 'hand' as const }),
      },
    }))
    isUnsaved.value = true
    if (said.township && county.value === null) await useCounty(said.township.county_code)
    await placeByCounty()
    await settle()
  }

  /** Of files of one township and year, this one counts. */
  const choose = async (id: string): Promise<void> => {
    const file = byId.get(id)
    if (file === undefined || !isRead(file)) return
    for (const other of byId.values())
      if (isRead(other) && placeKey(other) === placeKey(file)) chosen.delete(other.id)
    chosen.add(id)
    isUnsaved.value = true
    await settle()
  }

  const steps = new CorrectionSteps()
  const canUndo = computed(() => steps.has(opened.value))

  const setCorrections = async (id: string, corrections: readonly Correction[]): Promise<void> => {
    redraft(id, { corrections })
    isUnsaved.value = true
    await settle()
  }

  /** Takes a person's word on a figure, in place of an earlier one on the same figure. */
  const correctFigure = async (id: string, correction: Correction): Promise<void> => {
    const file = byId.get(id)
    if (file === undefined || !isRead(file)) return
    const { corrections } = file.draft
    steps.add(id, corrections)
    const others = corrections.filter((c) => figureKey(c) !== figureKey(correction))
    await setCorrections(id, [...others, correction])
  }

  const undo = async (): Promise<void> => {
    const last = steps.takeLast(opened.value)
    if (last !== undefined) await setCorrections(last.id, last.corrections)
  }

  const remove = async (id: string): Promise<void> => {
    byId.delete(id)
    if (opened.value === id) opened.value = null
    await theDesk().forget([id])
    await settle()
  }

  const aboutNow = () =>
    ownAbout(
      [...byId.values()].filter(isRead).map(({ draft }) => draft),
      { isFinal: isFinal.value, synthetic },
    )

  /** The work as one file: package, corrections, readings and, where wanted, the source files. */
  const pack = async (name: string, withSources: boolean): Promise<Blob> => {
    for (const file of [...byId.values()].filter(isRead)) {
      const { draft, known, blocks, source } = file
      await theDesk().pack({ draft, known, blocks }, withSources ? source : null)
    }
    const meta = {
      name,
      savedOn: today(),
      countyCode: county.value?.code ?? null,
      isFinal: isFinal.value,
      withPublished: withPublished.value,
      chosen: [...chosen],
    }
    return theDesk().packed(meta, aboutNow())
  }

  /** Takes the work of a file in, in place of what is here. Rejects where the file holds none. */
  const unpack = async (zip: Blob): Promise<void> => {
    await whenReady()
    const { meta, files: kept } = await theDesk().unpack(zip)
    await clear()
    for (const { draft, known, blocks, source } of kept) {
      const { id, file: name } = draft
      intake.passOver(id)
      table.put({ id, name, source, state: 'read', draft, blocks, known, results: [] })
    }
    for (const id of meta.chosen) chosen.add(id)
    isFinal.value = meta.isFinal
    withPublished.value = meta.withPublished
    if (meta.countyCode !== null) await useCounty(meta.countyCode)
    progress.value = { done: kept.length, of: kept.length }
    await settle()
    performance.mark('gongkai:check-done')
  }

  /** What was here before it was cleared or replaced, so that a slip of the mouse costs nothing. */
  const cleared = shallowRef<(() => Promise<void>) | null>(null)

  const keepCleared = (): void => {
    const before = {
      files: [...byId.values()].filter((file) => file.state !== 'reading'),
      chosen: [...chosen],
      county: county.value,
      roster: roster.value,
      isSaid: isCountySaid.value,
    }
    cleared.value =
      before.files.length === 0 || !isUnsaved.value
        ? null
        : async () => {
            await clear()
            for (const file of before.files) byId.set(file.id, file)
            for (const id of before.chosen) chosen.add(id)
            county.value = before.county
            roster.value = before.roster
            isCountySaid.value = before.isSaid
            progress.value = { done: before.files.length, of: before.files.length }
            isUnsaved.value = true
            cleared.value = null
            await settle()
          }
  }
  const takeBack = async (): Promise<void> => cleared.value?.()

  const clear = async (): Promise<void> => {
    pool?.cancel()
    keepCleared()
    const ids = [...byId.keys()]
    byId.clear()
    chosen.clear()
    steps.clear()
    isCountySaid.value = false
    sent = new WeakSet()
    opened.value = null
    county.value = null
    roster.value = []
    isUnsaved.value = false
    progress.value = { done: 0, of: 0 }
    await theDesk().forget(ids)
    usePublishing().earlier = null
    await theDesk().forgetSite()
    changed()
    await table.drawn()
    settled.value = files.value
  }

  watch([isFinal, withPublished], changed)

  const openedFile = computed(() => {
    const file = files.value.find(({ id }) => id === opened.value)
    return file !== undefined && isRead(file) ? file : null
  })
  const asksCounty = computed(
    () =>
      !isCountySaid.value &&
      progress.value.done === progress.value.of &&
      needsCounty(files.value, county.value?.code ?? null),
  )

  return {
    preparation,
    files,
    settled,
    county,
    roster,
    opened,
    openedFile,
    progress,
    isUnsaved,
    asksCounty,
    canUndo,
    isFinal,
    withPublished,
    scans,
    readScans,
    drawPage,
    canTakeBack: computed(() => cleared.value !== null),
    takeBack,
    upToDate,
    about: aboutNow,
    forgetSite,
    pack,
    unpack,
    prepare,
    add,
    cancel,
    chooseCounty,
    place,
    choose,
    correctFigure,
    undo,
    remove,
    clear,
    desk: theDesk,
  }
})
