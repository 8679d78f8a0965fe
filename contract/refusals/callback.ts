export const callbackRefusals = [
  'callback.notOwed', // whoever reported it presses for themselves
] as const
