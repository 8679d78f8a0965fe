/**
 * Draws what WeChat takes only as bitmaps: the tab bar's pictures, 81 px square, and the picture of a shared card, 5 : 4.
 * Run after changing a drawing or a colour: npx tsx scripts/bitmaps.ts
 */
import { mkdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import sharp from 'sharp'

const assets = resolve(__dirname, '../src/assets')
const folder = resolve(assets, 'tabs')
const size = 81

// Drawn on a 24 grid like the pictures in src/ui: round ends, one weight. `fill` is the tinted part when chosen.
const drawings: Record<string, { fill: string; line: string }> = {
  home: {
    fill: 'M4.5 10.5 12 4l7.5 6.5V20h-15z',
    line: 'M3 11.6 12 4l9 7.6M5.2 10v9.2a1 1 0 0 0 1 1h11.6a1 1 0 0 0 1-1V10M9.8 20v-5.6h4.4V20',
  },
  board: {
    fill: 'M5.5 5h13v15.5h-13z',
    line: 'M8.6 5H6.5a1 1 0 0 0-1 1v13.5a1 1 0 0 0 1 1h11a1 1 0 0 0 1-1V6a1 1 0 0 0-1-1h-2.1M9 3.4h6v3.4H9zM8.8 13.6l2.3 2.4 4.2-4.6',
  },
  market: {
    fill: 'M5 9h14l-1 11.4H6z',
    line: 'M4.6 8.8h14.8l-1 10.7a1 1 0 0 1-1 .9H6.6a1 1 0 0 1-1-.9zM8.4 11.4V7.2a3.6 3.6 0 0 1 7.2 0v4.2',
  },
  me: {
    fill: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.4 20.4c.6-4 3.4-6 7.6-6s7 2 7.6 6z',
    line: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4.4 20.4c.6-4 3.4-6 7.6-6s7 2 7.6 6z',
  },
}

interface Theme {
  ground: string
  tabText: string
  tabSelected: string
}
const themes = JSON.parse(readFileSync(resolve(__dirname, '../src/theme.json'), 'utf8')) as Record<
  'light' | 'dark',
  Theme
>

function svg(drawing: { fill: string; line: string }, colour: string, chosen: boolean): Buffer {
  const tint = chosen ? `<path d="${drawing.fill}" fill="${colour}" fill-opacity=".22"/>` : ''
  const line = `<path d="${drawing.line}" fill="none" stroke="${colour}" stroke-width="${chosen ? 2 : 1.7}" stroke-linecap="round" stroke-linejoin="round"/>`
  return Buffer.from(
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="${size}" height="${size}">${tint}${line}</svg>`,
  )
}

for (const name of ['tabs', 'share']) mkdirSync(resolve(assets, name), { recursive: true })

/** A house whose board is ticked off: home and repair, and nobody's order in particular. */
async function drawCard(): Promise<void> {
  const { ground, tabSelected } = themes.light
  const [home, tick] = [drawings['home']?.fill ?? '', 'M8.8 14.2l2.3 2.4 4.2-4.6']
  const card = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 24" width="500" height="400"><rect width="30" height="24" fill="${ground}"/><g transform="translate(3)"><path d="${home}" fill="${tabSelected}"/><path d="${tick}" fill="none" stroke="${ground}" stroke-width="1.7" stroke-linecap="round" stroke-linejoin="round"/></g></svg>`
  await sharp(Buffer.from(card)).png({ palette: true, colours: 8 }).toFile(resolve(assets, 'share/card.png'))
}

async function drawAll(): Promise<void> {
  await drawCard()
  for (const [name, drawing] of Object.entries(drawings)) {
    for (const mode of ['light', 'dark'] as const) {
      const theme = themes[mode]
      const suffix = mode === 'dark' ? '-dark' : ''
      const png = (colour: string, chosen: boolean, file: string) =>
        sharp(svg(drawing, colour, chosen))
          .png({ palette: true })
          .toFile(resolve(folder, file))
      await png(theme.tabText, false, `${name}${suffix}.png`)
      await png(theme.tabSelected, true, `${name}-on${suffix}.png`)
    }
  }
}

void drawAll()
