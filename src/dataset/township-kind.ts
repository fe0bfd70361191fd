/** Kinds of township-level bodies, most specific ending first. */
const KINDS = [
  [/(民族|族)苏木$/, '民族苏木'],
  [/(民族|族)乡$/, '民族乡'],
  [/苏木$/, '苏木'],
  [/街道(办事处)?$/, '街道'],
  [/镇$/, '镇'],
  [/乡$/, '乡'],
] as const

/** 镇, 乡, 民族乡, 街道, 苏木, 民族苏木 or 其他, told by the ending of the name. */
export const townshipKind = (name: string): string =>
  KINDS.find(([ending]) => ending.test(name))?.[1] ?? '其他'
