import { defineAsyncComponent, h } from 'vue'
import FigureFailure from './figure-failure.vue'

/** Fetches the code of the evidence panel, with all rules: no figure is drawn with it. */
export const fetchEvidence = () => import('./evidence-dialog.vue')

/** The evidence panel, with its code fetched when it is first opened, or before. */
export const LazyEvidence = defineAsyncComponent({
  loader: fetchEvidence,
  errorComponent: () => h(FigureFailure, { failure: 'evidence' }),
})
