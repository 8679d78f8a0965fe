import { readFileSync } from 'node:fs'
import { join } from 'node:path'

type Tokens = Record<string, string>

const css = readFileSync(join(__dirname, 'tokens.css'), 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')
const tokensIn = (block: string): Tokens =>
  Object.fromEntries(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!.trim()]),
  )
const colourBlocks = [...css.matchAll(/\{([^{}]*--ground:[^{}]*)\}/g)].map(([, block]) => tokensIn(block!))
const [light, darkByPhone, lightByChoice, darkByChoice] = colourBlocks as [Tokens, Tokens, Tokens, Tokens]

/** WCAG 2 relative luminance of #rrggbb. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  }) as [number, number, number]
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(tokens: Tokens, one: string, other: string): number {
  const [a, b] = [luminance(tokens[`--${one}`]!), luminance(tokens[`--${other}`]!)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

const grounds = ['ground', 'card', 'sunk']
const bodyPairs = [
  ...grounds.flatMap((ground) => [
    ['ink', ground],
    ['ink-soft', ground],
  ]),
  ...['green', 'amber', 'late', 'blue', 'grey'].map((tone) => [`${tone}-ink`, `${tone}-soft`]),
  ['on-red', 'red'],
] as [string, string][]
const smallPairs = [
  ...grounds.map((ground) => ['ink-hint', ground]),
  ['red-ink', 'card'],
  ['red-ink', 'ground'],
  ['red-ink', 'red-soft'],
  ['on-red', 'red-pressed'],
] as [string, string][]

describe.each([
  ['light', light],
  ['dark', darkByPhone],
])('in the %s', (_mode, tokens) => {
  test.each(bodyPairs)('[U1] text %s on %s has a contrast of 7', (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(7)
  })
  test.each(smallPairs)('[U1] %s on %s has a contrast of 4.5', (text, ground) => {
    expect(contrast(tokens, text, ground)).toBeGreaterThanOrEqual(4.5)
  })
  test.each(['ground', 'card'])('an outline on %s can be seen: 3', (ground) => {
    expect(contrast(tokens, 'edge', ground)).toBeGreaterThanOrEqual(3)
  })
})

test('a theme chosen by hand is the theme of the phone', () => {
  expect(lightByChoice).toEqual(light)
  expect(darkByChoice).toEqual(darkByPhone)
})

test('dark and light name the same colours', () => {
  expect(Object.keys(darkByPhone).sort()).toEqual(Object.keys(light).sort())
})
