import path from 'node:path'
import { firstLoad, firstLoadBudget } from '../../../scripts/h5/firstLoad'
import { packageSizes } from '../../../scripts/weapp/sizes'
import { kilobytes, percent } from '../numbers'
import type { Figure, Section } from '../table'

const biggestShown = 3

/** Bytes of what people download, against the budgets of the design. */
export function packageFigures(root: string): Section {
  return {
    title: 'Packages',
    about:
      'Bytes of the mini-program’s packages against their budgets; under each its biggest modules. `npm run check:weapp` and `npm run check:h5` refuse more. What made room, measured one by one on the same sources: writing for the oldest phones of config/oldest.json instead of iOS 9 and Android 5, Chinese as UTF-8 and templates 12 deep, 596 → 519 KB; terser, which drops what a module no longer uses, instead of esbuild, → 496 KB; elements, attributes, calls and parts of Taro’s runtime that the app uses and no others (config/lean), 503 → 435 KB. The browser’s first load went from 142 to 115 KB.',
    figures: [...weapp(path.join(root, 'dist/weapp')), ...h5(path.join(root, 'dist/h5'))],
  }
}

function weapp(dist: string): Figure[] {
  return packageSizes(dist).flatMap(({ name, bytes, budget, files }) => [
    { what: name, value: kilobytes(bytes), baseline: kilobytes(budget), ratio: percent(bytes / budget) },
    ...files.slice(0, biggestShown).map((each) => ({
      what: `· ${each.file}`,
      value: kilobytes(each.bytes),
      baseline: '',
      ratio: percent(each.bytes / bytes),
    })),
  ])
}

/** What a browser loads before anything is drawn. */
function h5(dist: string): Figure[] {
  const files = firstLoad(dist)
  const gzip = files.reduce((sum, each) => sum + each.gzip, 0)
  const biggest = files.slice(0, biggestShown)
  return [
    {
      what: 'h5, first load, gzip',
      value: kilobytes(gzip),
      baseline: kilobytes(firstLoadBudget),
      ratio: percent(gzip / firstLoadBudget),
    },
    ...biggest.map((each) => ({
      what: `· ${each.file}`,
      value: kilobytes(each.gzip),
      baseline: '',
      ratio: percent(each.gzip / gzip),
    })),
  ]
}
