import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useRoute } from 'vue-router'
import type { Drawing, Look } from '../charts/drawing.ts'
import { chartBlock } from '../charts/off-screen.ts'
import { PAPER } from '../charts/palette.ts'
import { writeAddress } from '../composables/address.ts'
import { useChoice } from '../composables/use-choice.ts'
import { useQr } from '../composables/use-qr.ts'
import { useSay } from '../composables/use-say.ts'
import type { Pictured } from '../export/picture-blocks.ts'
import type { DrawBlock } from '../export/fit-block.ts'
import { composePicture, type FrameName, type Picture } from '../export/picture.ts'
import { siteAddress, viewAddress } from '../export/view-address.ts'
import type { Figure } from '../models/figure.ts'

/** A figure on its way out of the page. */
export interface FigurePicture {
  /** Draws the figure without the page; null where there is nothing to draw. */
  readonly block: ComputedRef<DrawBlock | null>
  /** The absolute address of the view, which leads to this figure. */
  readonly address: () => string
  readonly compose: (frame: FrameName) => Picture | null
}

export const usePicture = <C>(of: {
  readonly id: () => string
  /** Null while it is not the one of the choice. */
  readonly figure: () => Figure<C> | null
  readonly draw: () => ((figure: Figure<C>, look: Look) => Drawing) | undefined
  readonly block: () => Pictured<C> | undefined
}): FigurePicture => {
  const { t, locale } = useSay()
  const { address: chosen, context, imprint } = useChoice()
  const route = useRoute()
  const { encode } = useQr()

  const block = computed((): DrawBlock | null => {
    const figure = of.figure()
    const draw = of.draw()
    if (!figure || figure.empty || !context.value) return null
    const telling = { context: context.value, t, locale: locale.value }
    if (!draw) return of.block()?.(figure, telling) ?? null
    const look = { palette: PAPER, t, locale: locale.value, narrow: false }
    return (room) => chartBlock((now) => draw(figure, now), { ...look, ...room })
  })

  const address = (): string => {
    const query = writeAddress({ ...chosen.value, figure: of.id() })
    return viewAddress(siteAddress(location.href), route.path, query)
  }

  return {
    block,
    address,
    compose: (frame) => {
      const figure = of.figure()
      if (!figure || !block.value || !imprint.value) return null
      return composePicture(figure, block.value, {
        frame,
        imprint: imprint.value,
        address: address(),
        code: encode.value?.(address()) ?? null,
        t,
        locale: locale.value,
      })
    },
  }
}
