import type { PictureContent } from '../figures/definition.ts'
import { say, type Translate } from '../wording/say.ts'
import type { DrawBlock } from './fit-block.ts'
import { tableBlock } from './picture-table.ts'
import { tilesBlock } from './picture-tiles.ts'

/** Draws what a picture shows of a figure that is no chart. */
export const contentBlock =
  (content: PictureContent, { t, locale }: { t: Translate; locale: string }): DrawBlock =>
  ({ width, most }) =>
    'tiles' in content
      ? tilesBlock(content.tiles, width, (message) => say(message, t, locale))
      : tableBlock(content, width, most)
