import { inject } from 'vue'
import type { InjectionKey } from 'vue'
import { readSite, SITE_ID, type SiteSettings } from '../dataset/site.ts'

export const SITE: InjectionKey<SiteSettings> = Symbol('site')

/** Whose site the page is of, as the build wrote it into the page. */
export const inlineSite = (): SiteSettings => {
  try {
    return readSite(document.getElementById(SITE_ID)?.textContent?.trim() || null)
  } catch {
    // The page was cut while it came; what it lacks is said where the data are.
    return readSite(null)
  }
}

export const useSite = (): SiteSettings => inject(SITE, () => readSite(null), true)
