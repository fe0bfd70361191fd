import { ref, watchEffect } from 'vue'

const PLACE = 'gongkai:large-print'

// Storage may be forbidden (private windows, embeds); the size then lasts as long as the page.
const remembered = (): boolean => {
  try {
    return localStorage.getItem(PLACE) === 'yes'
  } catch {
    return false
  }
}

const remember = (large: boolean): void => {
  try {
    if (large) localStorage.setItem(PLACE, 'yes')
    else localStorage.removeItem(PLACE)
  } catch {
    return
  }
}

const large = ref(false)

/** Follows the reader's choice of larger letters. Called once, before mounting. */
export const startLargePrint = (): void => {
  large.value = remembered()
  watchEffect(() => {
    if (large.value) document.documentElement.dataset.letters = 'large'
    else delete document.documentElement.dataset.letters
  })
}

export const useLargePrint = () => ({
  large,
  toggle: (): void => {
    large.value = !large.value
    remember(large.value)
  },
})
