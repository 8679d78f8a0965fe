export const noticeRefusals = [
  'notice.notFound',
  'notice.ended', // taken down or withdrawn
  'notice.empty', // words without words, a paper without a picture
  'notice.namesInText', // whose name is on the list stands nowhere else: there it is masked without consent
  'notice.tooMany', // who must know; detail.max
  'notice.sameWords', // a correction that corrects nothing
  'notice.correctedOften', // detail.max
  'notice.notNamed',
  'notice.nobodyWaits',
  'notice.remindedToday',
] as const
