import { readFileSync } from 'node:fs'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { packageSizes } from '../../../scripts/weapp/sizes'
import { kilobytes, percent } from '../numbers'
import type { Figure, Section } from '../table'

const biggestShown = 3

/** Bytes of what people download, against the budgets of the design. */
export function packageFigures(root: string): Section {
  return {
    title: 'Packages',
    about: 'Bytes of the mini-program’s packages against their budgets; under each its biggest modules.',
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

/** Scripts and styles named by the page itself: what a browser loads before anything is drawn. */
function h5(dist: string): Figure[] {
  const html = readFileSync(path.join(dist, 'index.html'), 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\.?\/?([^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '')
  const files = named.map((file) => {
    const bytes = readFileSync(path.join(dist, file))
    return { file, bytes: bytes.length, gzip: gzipSync(bytes).length }
  })
  const bytes = files.reduce((sum, each) => sum + each.bytes, 0)
  const gzip = files.reduce((sum, each) => sum + each.gzip, 0)
  const biggest = files.sort((a, b) => b.gzip - a.gzip).slice(0, biggestShown)
  return [
    {
      what: 'h5, first load, gzip (baseline: not packed)',
      value: kilobytes(gzip),
      baseline: kilobytes(bytes),
      ratio: percent(gzip / bytes),
    },
    ...biggest.map((each) => ({
      what: `· ${each.file}`,
      value: kilobytes(each.gzip),
      baseline: kilobytes(each.bytes),
      ratio: percent(each.gzip / gzip),
    })),
  ]
}
