/** What is said to those who listen or press keys, and of what did not come. */
export const A11Y_ZH_CN = {
  'failure.table': '表格没有取到，请检查网络后刷新页面；图和 CSV 照常可用。',
} as const satisfies Readonly<Record<string, string>>
