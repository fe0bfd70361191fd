import { inject, shallowRef } from 'vue'
import type { InjectionKey, ShallowRef } from 'vue'
import type { FigureSource } from '../models/figure.ts'

/** Whose figure's evidence is open; null when the panel is closed. */
export interface EvidencePanel {
  readonly open: ShallowRef<FigureSource | null>
  readonly show: (source: FigureSource) => void
  readonly close: () => void
}

export const EVIDENCE: InjectionKey<EvidencePanel> = Symbol('evidence')

export const createEvidence = (): EvidencePanel => {
  const open = shallowRef<FigureSource | null>(null)
  return {
    open,
    show: (source) => (open.value = source),
    close: () => (open.value = null),
  }
}

export const useEvidence = (): EvidencePanel => {
  const panel = inject(EVIDENCE)
  if (!panel) throw new Error('evidence: not provided by the app')
  return panel
}
