import type { Check, Holds } from './subject'

/** Where Tencent publishes the tests it runs against its own cloud; the citations of `tencent` are files below. */
export const tencentTests =
  'https://github.com/TencentCloudBase/node-sdk/tree/b3c9dda879254ef769adc20aefbb116dd46c5eb7/test'

/** Read in documents of Tencent or MongoDB, or drawn from what the product needs; nobody has seen it. */
export function assumed(holds: Holds): Check {
  return { tencentTest: null, holds }
}

/** One of Tencent's own tests fails where this does not hold. @param test file and name of the test */
export function tencent(test: string, holds: Holds): Check {
  return { tencentTest: test, holds }
}
