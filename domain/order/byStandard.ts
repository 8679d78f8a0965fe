import type { ByStandard } from './scores'

/** What the standard made of it, out of whatever else stands beside. */
export const byStandard = ({
  difficulty,
  adjustments,
  hours,
  points,
  rule,
  standardVersion,
}: ByStandard): ByStandard => ({
  ...{ difficulty, adjustments, points, rule },
  ...(hours === undefined ? {} : { hours }),
  ...(standardVersion === undefined ? {} : { standardVersion }),
})
