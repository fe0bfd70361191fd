/** What JavaScript should see: plain numbers and dates, no BigInt and no scaled decimals. */
export const QUERY_CONFIG = {
  castBigIntToDouble: true,
  castDecimalToDouble: true,
  castTimestampToDate: true,
} as const
