import { describe, expect, it } from 'vitest'
import { aboutOf, filledForm, settingsOf } from '../../src/check/publish/site-form.ts'
import { readAbout } from '../../src/dataset/about.ts'
import { readSite } from '../../src/dataset/site.ts'

const DRAFTS = {
  id: 'own',
  title: '本机数据（草稿）',
  description: '',
  collection: 'partial',
  synthetic: false,
  dataDate: '2027-01-20',
  sources: [],
} as const

const KNOWN = { county: '甲县', earlier: null, own: null }
const PLACE = {
  drafts: { ...DRAFTS, sources: [] },
  county: '甲县',
  countyCode: '620802',
  earlier: null,
}
const EARLIER = {
  settings: readSite('{"title": "甲县年报", "titleEn": "Reports", "publisher": "甲县政府办"}'),
  about: {
    ...DRAFTS,
    id: 'jia',
    title: '甲县年报',
    sources: [{ title: '甲县' }],
    license: { name: 'OGL', title: '开放许可' },
  },
  reports: 3,
  years: [2024],
}

describe('the form of a site', () => {
  it('can be sent as it is filled', () => {
    const form = filledForm(KNOWN)
    const made = settingsOf(form, null)
    expect(made).toEqual({
      settings: readSite(JSON.stringify({ title: '甲县政府信息公开工作年度报告' })),
    })
    const about = aboutOf(form, { ...PLACE, isFinal: true })
    expect(readAbout(JSON.stringify(about), 'about')).toEqual(about)
    expect(about).toMatchObject({ id: 'county-620802', collection: 'partial', synthetic: false })
  })

  it('says that drafts are drafts until they are final', () => {
    const form = filledForm(KNOWN)
    expect(aboutOf(form, { ...PLACE, isFinal: false }).title).toContain('草稿')
    expect(aboutOf(form, { ...PLACE, isFinal: true }).title).not.toContain('草稿')
  })

  it('continues an earlier site: its name, its licence, its identity', () => {
    const form = filledForm({ ...KNOWN, earlier: EARLIER })
    expect(form).toMatchObject({ title: '甲县年报', publisher: '甲县政府办', license: 'OGL' })
    expect(settingsOf(form, EARLIER)).toMatchObject({ settings: { titleEn: 'Reports' } })
    expect(aboutOf(form, { ...PLACE, isFinal: true, earlier: EARLIER })).toMatchObject({
      id: 'jia',
      license: { name: 'OGL' },
      sources: [{ title: '甲县' }],
    })
    const renamed = settingsOf({ ...form, title: '乙县年报' }, EARLIER)
    expect(renamed).toMatchObject({ settings: { titleEn: null } })
  })

  it('names the fields that are not of their form', () => {
    const form = { ...filledForm(KNOWN), base: 'example.org', police: '12', contact: '找老王' }
    expect(settingsOf(form, null)).toEqual({ wrong: ['contact', 'base', 'police'] })
  })
})
