export const memberRefusals = [
  'member.none', // not a member of this community
  'member.already',
  'member.notFound',
  'member.homeUnknown', // no such building or unit here
  'member.lastSecretary', // a community must keep one
  'member.stillBusy', // holds orders or uncollected goods; detail.orders, detail.redemptions
  'member.kinSelf',
  'member.kinAlready',
  'member.kinOver',
  'phone.codeUsed', // the button's code is old or was used before
  'phone.unavailable', // WeChat gives no number now
] as const
