/** A workspace in the browser's own storage. */
export interface StoredWorkspace {
  readonly name: string
  /** ISO date. */
  readonly savedOn: string
  readonly bytes: number
}

interface StoredRecord extends StoredWorkspace {
  readonly zip: Blob
}

/** Why storage did not take or give: forbidden (private windows, policies) or full. */
export class StorageError extends Error {
  readonly code: 'forbidden' | 'full' | 'failed'

  constructor(code: StorageError['code'], detail: string) {
    super(detail)
    this.code = code
  }
}

const DATABASE = 'gongkai-workspaces'
const STORE = 'workspaces'

const storageError = (error: unknown): StorageError => {
  const name = error instanceof Error ? error.name : ''
  const detail = error instanceof Error ? error.message : String(error)
  if (name === 'QuotaExceededError') return new StorageError('full', detail)
  // Where storage is switched off there is no `indexedDB`, or it does not open.
  const isForbidden = ['SecurityError', 'InvalidStateError', 'TypeError', 'ReferenceError']
  return new StorageError(isForbidden.includes(name) ? 'forbidden' : 'failed', detail)
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.onsuccess = () => done(request.result)
    request.onerror = () => failed(storageError(request.error))
  })

const open = async (): Promise<IDBDatabase> => {
  try {
    const request = indexedDB.open(DATABASE, 1)
    request.onupgradeneeded = () => request.result.createObjectStore(STORE, { keyPath: 'name' })
    return await answered(request)
  } catch (error) {
    throw error instanceof StorageError ? error : storageError(error)
  }
}

const within = async <T>(
  mode: IDBTransactionMode,
  act: (store: IDBObjectStore) => IDBRequest<T>,
): Promise<T> => {
  const database = await open()
  try {
    const transaction = database.transaction(STORE, mode)
    const ended = new Promise<void>((done, failed) => {
      transaction.oncomplete = () => done()
      transaction.onabort = () => failed(storageError(transaction.error))
    })
    // Waited for below, unless the request is refused at once.
    ended.catch(() => undefined)
    const answer = answered(act(transaction.objectStore(STORE)))
    // Why a transaction was given up is said by itself, not by its request.
    const [result] = await Promise.all([answer, ended]).catch(async (error: unknown) => {
      const why: unknown = await ended.then(
        () => null,
        (reason: unknown) => reason,
      )
      throw why instanceof StorageError && why.code !== 'failed' ? why : error
    })
    return result
  } catch (error) {
    throw error instanceof StorageError ? error : storageError(error)
  } finally {
    database.close()
  }
}

/** Every workspace that is stored, the newest first. Rejects with a {@link StorageError}. */
export const storedWorkspaces = async (): Promise<readonly StoredWorkspace[]> => {
  const all = await within('readonly', (store) => store.getAll() as IDBRequest<StoredRecord[]>)
  return all
    .map(({ name, savedOn, zip }) => ({ name, savedOn, bytes: zip.size }))
    .sort((a, b) => (a.savedOn < b.savedOn ? 1 : -1))
}

/** Stores a workspace under its name, in place of an older one. */
export const storeWorkspace = async (name: string, savedOn: string, zip: Blob): Promise<void> => {
  await within('readwrite', (store) => store.put({ name, savedOn, bytes: zip.size, zip }))
}

/** The zip of a stored workspace; null where there is none of this name. */
export const readWorkspace = async (name: string): Promise<Blob | null> => {
  const found = await within(
    'readonly',
    (store) => store.get(name) as IDBRequest<StoredRecord | undefined>,
  )
  return found?.zip ?? null
}

export const deleteWorkspace = async (name: string): Promise<void> => {
  await within('readwrite', (store) => store.delete(name))
}
