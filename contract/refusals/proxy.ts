export const proxyRefusals = [
  'proxy.none', // no consent in force by which this person may do this: never given, ended, somebody else's, or for less
  'proxy.notFound',
  'proxy.self', // nobody acts for themselves
  'proxy.already', // asked or agreed already
  'proxy.tooMany', // detail.max
  'proxy.answered',
  'proxy.lapsed', // nobody answered for a week
  'proxy.noteMissing', // the desk writes down what the person said
  'proxy.over', // has ended, was refused, or lapsed
] as const
