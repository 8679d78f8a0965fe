import { source, type AxeResults, type RunOptions } from 'axe-core'
import type { Page } from 'playwright-core'

/** What can change with the size of letters and the colours alone; all other rules read what stays the same. */
export const rulesOfLooks = [
  'color-contrast',
  'target-size',
  'scrollable-region-focusable',
  'link-in-text-block',
]

/** What axe-core finds wrong with the page in front, one line a rule and place; `rules` narrows it. */
export async function axeFinds(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source)
  const options: RunOptions = {
    resultTypes: ['violations'],
    ...(rules === undefined ? {} : { runOnly: { type: 'rule', values: [...rules] } }),
  }
  const { violations } = await page.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: { run(how: RunOptions): Promise<AxeResults> } }
    // Whoever presses what is half under the bar at the bottom scrolls it out first; axe-core does not scroll.
    const still = document.createElement('style')
    still.textContent = '.w-page-bar { position: static !important }'
    document.head.append(still)
    return axe.run(asked).finally(() => still.remove())
  }, options)
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `axe ${id}: ${target.join(' ')} ${html.slice(0, 120)}`),
  )
}
