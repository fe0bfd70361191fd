/** WeChat's browser: it saves no files, and shows pictures that are pressed and held. */
export const isInWechat = (agent: string = navigator.userAgent): boolean =>
  /MicroMessenger/i.test(agent)
