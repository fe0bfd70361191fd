/** What is said to those who listen or press keys, and of what did not come. */
export const A11Y_EN = {
  'failure.table':
    'The table could not be fetched. Check the network and reload the page; the chart and the CSV still work.',
} as const satisfies Readonly<Record<string, string>>
