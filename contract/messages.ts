/**
 * The messages WeChat may push, one per consent (docs: deploying). Field names are WeChat's own and say how long a value
 * may be; nothing in them tells a name, a door or a phone, because a locked screen shows them.
 */
export const messageTemplates = {
  /** 维修进度通知: number, kind, how it stands, when */
  progress: ['character_string1', 'thing2', 'phrase3', 'time4'],
  /** 候补成功通知: number, kind, until when the place is kept */
  place: ['character_string1', 'thing2', 'time3'],
  /** 积分变动通知: points, what for, when */
  points: ['number1', 'thing2', 'time3'],
  /** 兑换提醒: goods, how it stands, until when */
  redemption: ['thing1', 'phrase2', 'time3'],
} as const satisfies Record<string, readonly string[]>

export type MessageTemplate = keyof typeof messageTemplates

/** WeChat's limits by the first part of a field's name, in characters. */
export const messageFieldMax = { character_string: 32, thing: 20, phrase: 5, time: 20, number: 32 } as const
