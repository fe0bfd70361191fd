/** Colours by meaning, for both themes. The page's CSS custom properties hold the same values. */
export interface Palette {
  readonly page: string
  readonly ground: string
  readonly ink: string
  readonly muted: string
  readonly line: string
  readonly accent: string
  readonly link: string
  /** The one colour of a plain quantity, and the grey of what stays in the background. */
  readonly data: string
  readonly dataSoft: string
  readonly context: string
  readonly coverage: {
    readonly clean: string
    readonly findings: string
    readonly partial: string
    readonly missing: string
  }
  /** Outcomes of applications, in the order of the form. */
  readonly outcomes: {
    readonly granted: string
    readonly partly_granted: string
    readonly refused: string
    readonly unable: string
    readonly not_processed: string
    readonly other: string
  }
  /** Lines of up to twelve chosen townships; told apart by label and dash as well. */
  readonly series: readonly string[]
}

export const LIGHT: Palette = {
  page: '#f7f5f0',
  ground: '#ffffff',
  ink: '#1b2430',
  muted: '#596273',
  line: '#dcd8ce',
  accent: '#a3281f',
  link: '#1a4f8a',
  data: '#235f87',
  dataSoft: '#a9c6d8',
  context: '#858d99',
  coverage: { clean: '#2f7d6b', findings: '#c2731a', partial: '#6a90ad', missing: '#ffffff' },
  outcomes: {
    granted: '#1f6f8b',
    partly_granted: '#4a96ab',
    refused: '#bf5430',
    unable: '#7d6c3c',
    not_processed: '#775a92',
    other: '#868e99',
  },
  series: [
    '#235f87',
    '#bf5430',
    '#2f7d6b',
    '#775a92',
    '#8d7b45',
    '#b03a6b',
    '#4c8bb0',
    '#c17f33',
    '#5a9a6a',
    '#9b7fb8',
    '#6b6f2a',
    '#7a4a3a',
  ],
}

/** The light palette on plain white, for pictures that leave the page. */
export const PAPER: Palette = { ...LIGHT, page: LIGHT.ground }

export const DARK: Palette = {
  page: '#11161d',
  ground: '#19202a',
  ink: '#e9ecf0',
  muted: '#a7b0be',
  line: '#34404f',
  accent: '#f08a7a',
  link: '#8fbcf5',
  data: '#6fadd8',
  dataSoft: '#35566e',
  context: '#727d8c',
  coverage: { clean: '#52b09b', findings: '#e09a45', partial: '#56758c', missing: '#19202a' },
  outcomes: {
    granted: '#4fa5c2',
    partly_granted: '#8fd0de',
    refused: '#e08158',
    unable: '#bda868',
    not_processed: '#ac8fca',
    other: '#8592a3',
  },
  series: [
    '#6fadd8',
    '#e08158',
    '#52b09b',
    '#ac8fca',
    '#bda868',
    '#e07aa6',
    '#9cc8e3',
    '#f0b878',
    '#8cc79a',
    '#c9b3de',
    '#b3b85f',
    '#c08f7f',
  ],
}
