import { nextTick, shallowRef } from 'vue'
import type { OwnFile } from './own-file.ts'

/** Rows that are drawn at a time: more would hold the page up for longer than a frame. */
const ROWS_AT_A_TIME = 8

const pause = (): Promise<void> => new Promise((go) => setTimeout(go))

/**
 * The files that were dropped, and the list of them that the page shows, which follows a few rows at
 * a time: two hundred files finish in a burst.
 */
export class FileTable {
  readonly byId = new Map<string, OwnFile>()
  readonly shown = shallowRef<readonly OwnFile[]>([])
  private isFollowing = false

  put(file: OwnFile): void {
    this.byId.set(file.id, file)
    this.follow()
  }

  /** Lets the list follow, soon. */
  follow(): void {
    if (this.isFollowing) return
    this.isFollowing = true
    setTimeout(() => {
      this.isFollowing = false
      if (!this.step()) this.follow()
    }, 16)
  }

  /** Resolves when the list shows what there is. */
  async drawn(): Promise<void> {
    while (!this.step()) {
      await nextTick()
      await pause()
    }
    await nextTick()
  }

  /** Takes the next changes into the list; true where that was all of them. */
  private step(): boolean {
    const before = new Map(this.shown.value.map((file) => [file.id, file]))
    const next: OwnFile[] = []
    let changes = 0
    let isAll = true
    for (const file of this.byId.values()) {
      const old = before.get(file.id)
      if (old !== file) changes += 1
      if (changes <= ROWS_AT_A_TIME || old === file) next.push(file)
      else {
        isAll = false
        if (old === undefined) break
        next.push(old)
      }
    }
    if (changes > 0 || next.length !== this.shown.value.length) this.shown.value = next
    return isAll
  }
}
