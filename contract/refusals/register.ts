export const registerRefusals = [
  'import.notFound', // none of this community, or wiped
  'import.reading', // it is being read just now
  'import.ended', // laid aside, or its time is over
  'import.answersMax', // detail.max answers are kept
] as const
