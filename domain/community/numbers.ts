/** What somebody is called for when it cannot wait: 热线, 物业, 电梯, 燃气, 水, 电, 暖气. */
export const numberTopics = ['hotline', 'property', 'lift', 'gas', 'water', 'power', 'heating'] as const
export type NumberTopic = (typeof numberTopics)[number]

export const numberTopicNames: Readonly<Record<NumberTopic, string>> = {
  hotline: '社区值班热线',
  property: '物业抢修',
  lift: '电梯困人、故障',
  gas: '燃气抢修',
  water: '供水抢修',
  power: '供电抢修',
  heating: '供暖报修',
}

/** A telephone number of the community's own list, for everybody (R8). */
export interface CommunityNumber {
  topic: NumberTopic
  /** whose it is: 青石电梯维保 */
  name: string
  phone: string
}

/** Whom to call for this, in the order of the list; empty when the secretary has written none down. */
export const numbersFor = (numbers: readonly CommunityNumber[], topic: NumberTopic): CommunityNumber[] =>
  numbers.filter((number) => number.topic === topic)
