import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const css = readFileSync('components/design/tokens.css', 'utf8')
const colours = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].map(
    ([, name = '', light = '', dark = '']) => [name, { light, dark }] as const,
  ),
)

/** Relative luminance and contrast as WCAG 2 defines them. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map(at => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light + 0.05) / (dark + 0.05)
}

const tones = ['good', 'warn', 'bad', 'info', 'twice', 'filled', 'quiet']
const pairs = [
  ...['ink', 'ink-2', 'accent', ...tones].flatMap(text => [
    [text, 'surface'],
    [text, 'ground'],
  ]),
  ...tones.flatMap(tone => [
    [tone, `${tone}-soft`],
    ['ink', `${tone}-soft`],
  ]),
  ['ink-2', 'quiet-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-hover'],
]

describe.each(['light', 'dark'] as const)('%s', theme => {
  const colour = (name: string) => {
    const both = colours.get(name)
    if (!both) throw new Error(`no --${name}`)
    return both[theme]
  }

  it.each(pairs)('%s is readable on %s', (text = '', ground = '') => {
    expect(contrast(colour(text), colour(ground))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(['line-strong', 'focus'])('%s is seen on the surface', name => {
    expect(contrast(colour(name), colour('surface'))).toBeGreaterThanOrEqual(3)
  })
})

it('lines leave room for Thai marks above and below', () => {
  const heights = [...css.matchAll(/--line(?:-tight)?: ([\d.]+);/g)].map(match => Number(match[1]))
  expect(heights).toHaveLength(2)
  for (const height of heights) expect(height).toBeGreaterThanOrEqual(1.6)
})
