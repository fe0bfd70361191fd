import { computed, ref, watchEffect } from 'vue'
import { DARK, LIGHT } from '../charts/palette.ts'
import { usePrinting } from './use-printing.ts'

export const THEMES = ['system', 'light', 'dark'] as const
export type Theme = (typeof THEMES)[number]

const PLACE = 'gongkai:theme'

// Storage may be forbidden (private windows, embeds); the theme then lasts as long as the page.
const remembered = (): Theme => {
  try {
    const stored = localStorage.getItem(PLACE)
    return THEMES.find((theme) => theme === stored) ?? 'system'
  } catch {
    return 'system'
  }
}

const remember = (theme: Theme): void => {
  try {
    localStorage.setItem(PLACE, theme)
  } catch {
    return
  }
}

const theme = ref<Theme>('system')
const systemDark = ref(false)
const printing = usePrinting()
// Paper is light.
const dark = computed(
  () => !printing.value && (theme.value === 'system' ? systemDark.value : theme.value === 'dark'),
)
const palette = computed(() => (dark.value ? DARK : LIGHT))

/** Starts to follow the system's colours and the reader's choice. Called once, before mounting. */
export const startTheme = (): void => {
  const query = matchMedia('(prefers-color-scheme: dark)')
  systemDark.value = query.matches
  query.addEventListener('change', (event) => (systemDark.value = event.matches))
  theme.value = remembered()
  watchEffect(() => (document.documentElement.dataset.theme = dark.value ? 'dark' : 'light'))
}

export const useTheme = () => ({
  theme,
  dark,
  palette,
  choose: (chosen: Theme): void => {
    theme.value = chosen
    remember(chosen)
  },
})
