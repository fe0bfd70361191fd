import { shallowRef } from 'vue'

type Encode = (text: string) => { readonly data: boolean[][]; readonly size: number }

const encode = shallowRef<Encode | null>(null)

/** Fetches what makes codes of addresses; paper needs it before it is laid out. */
export const loadQr = async (): Promise<void> => {
  encode.value ??= (await import('uqr')).encode
}

/** Makes codes once it is here; null before. */
export const useQr = () => ({ encode })
