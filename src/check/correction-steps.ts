import { shallowRef } from 'vue'
import type { Correction } from '../dataset/corrections.ts'

/** What the corrections of a file were before one was made. */
interface Step {
  readonly id: string
  readonly corrections: readonly Correction[]
}

/** Corrections that can be undone, each report by itself: nobody sees what another would become. */
export class CorrectionSteps {
  private readonly steps = shallowRef<readonly Step[]>([])

  add(id: string, corrections: readonly Correction[]): void {
    this.steps.value = [...this.steps.value, { id, corrections }]
  }

  has(id: string | null): boolean {
    return this.steps.value.some((step) => step.id === id)
  }

  /** Takes the last step of a report off; undefined where there is none. */
  takeLast(id: string | null): Step | undefined {
    const last = this.steps.value.filter((step) => step.id === id).at(-1)
    this.steps.value = this.steps.value.filter((step) => step !== last)
    return last
  }

  clear(): void {
    this.steps.value = []
  }
}
