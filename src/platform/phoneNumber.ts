/** Whether WeChat's button for one's own number is there; typing always is. */
export const canAskPhone: boolean = false
