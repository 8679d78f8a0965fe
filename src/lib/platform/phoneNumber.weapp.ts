export const canAskPhone = true
