import { computed } from 'vue'
import { bibtexOf } from '../export/citation.ts'
import { titleOf } from '../models/about-words.ts'
import { siteTitle } from '../models/site-title.ts'
import { useChoice } from './use-choice.ts'
import { useSay } from './use-say.ts'
import { useSite } from './use-site.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** Today as the reader's calendar has it. */
export const today = (now = new Date()): string =>
  `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`

/** How to cite the view that is open: a sentence, and an entry for reference managers. */
export const useCitation = () => {
  const { say } = useSay()
  const { context, imprint } = useChoice()
  const site = useSite()
  const version = computed(() => imprint.value?.version ?? '')
  const name = computed(() => say(siteTitle(site)))
  const set = computed(() => (context.value ? say(titleOf(context.value.about)) : ''))
  const sentence = computed(() =>
    say('share.cite.sentence', {
      name: name.value,
      page: document.title,
      set: set.value,
      version: version.value,
      date: { date: today() },
      address: location.href,
    }),
  )
  const bibtex = computed(() =>
    bibtexOf({
      author: site.publisher ?? name.value,
      title: document.title,
      set: set.value,
      version: version.value,
      date: today(),
      address: location.href,
    }),
  )
  return { sentence, bibtex }
}
