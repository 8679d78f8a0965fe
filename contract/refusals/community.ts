export const communityRefusals = [
  'community.notFound',
  'community.other', // what is asked about lies in another of my communities: detail.communityId
  'community.namedTwice', // detail.name: this building or unit stands on the list already, however it is spelled
  'community.timesWrong', // opening times that overlap, or end before they begin
  'code.unavailable', // WeChat draws no code now
] as const
