import { computed } from 'vue'
import type { ComputedRef } from 'vue'
import { useRoute } from 'vue-router'
import { chartBlock } from '../charts/off-screen.ts'
import { PAPER } from '../charts/palette.ts'
import { writeAddress } from '../composables/address.ts'
import { useChoice } from '../composables/use-choice.ts'
import { useQr } from '../composables/use-qr.ts'
import { useSay } from '../composables/use-say.ts'
import type { Row } from '../database/connection.ts'
import type { DrawBlock } from '../export/fit-block.ts'
import { contentBlock } from '../export/picture-blocks.ts'
import { composePicture, type FrameName, type Picture } from '../export/picture.ts'
import { siteAddress, viewAddress } from '../export/view-address.ts'
import type { FigureDefinition } from '../figures/definition.ts'
import type { Figure } from '../models/figure.ts'

/** A figure on its way out of the page. */
export interface FigurePicture {
  /** Draws the figure without the page; null where there is nothing to draw. */
  readonly block: ComputedRef<DrawBlock | null>
  /** The absolute address of the view, which leads to this figure. */
  readonly address: () => string
  readonly compose: (frame: FrameName) => Picture | null
}

/** `figure` is null while it is not the one of the choice. */
export const usePicture = <R extends Row, C>(
  of: () => FigureDefinition<R, C>,
  figure: () => Figure<C> | null,
): FigurePicture => {
  const { t, locale } = useSay()
  const { address: chosen, context, imprint } = useChoice()
  const route = useRoute()
  const { encode } = useQr()

  const block = computed((): DrawBlock | null => {
    const now = figure()
    const { draw, picture } = of()
    if (!now || now.empty || !context.value) return null
    const telling = { context: context.value, t, locale: locale.value }
    if (!draw) return picture ? contentBlock(picture(now, telling), telling) : null
    const look = { palette: PAPER, t, locale: locale.value, narrow: false }
    return (room) => chartBlock((at) => draw(now, at), { ...look, ...room })
  })

  const address = (): string => {
    const query = writeAddress({ ...chosen.value, figure: of().id })
    return viewAddress(siteAddress(location.href), route.path, query)
  }

  return {
    block,
    address,
    compose: (frame) => {
      const now = figure()
      if (!now || !block.value || !imprint.value) return null
      return composePicture(now, block.value, {
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
