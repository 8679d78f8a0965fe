/** What may stand where something else belongs. */
const wrongValues: readonly unknown[] = [
  null,
  true,
  'x',
  '',
  -1,
  1.5,
  Number.MAX_VALUE,
  [],
  {},
  [null],
  '长'.repeat(2000),
]

export interface Spoiled {
  what: string
  input: Readonly<Record<string, unknown>>
}

type Inner = Readonly<Record<string, unknown>>
const isInner = (value: unknown): value is Inner =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Every way to spoil one field of an input, also inside: left out, of another type, too long, one too many. */
export function spoil(input: Inner, path = ''): Spoiled[] {
  const named = (field: string) => (path === '' ? field : `${path}.${field}`)
  const extra = { what: `${named('extra')} added`, input: { ...input, extra: 1 } }
  return [
    extra,
    ...Object.entries(input).flatMap(([field, value]) => spoilField(input, field, value, named(field))),
  ]
}

function spoilField(input: Inner, field: string, value: unknown, name: string): Spoiled[] {
  const put = (other: unknown) => ({ ...input, [field]: other })
  const { [field]: _, ...without } = input
  const spoiled: Spoiled[] = [
    { what: `${name} left out`, input: without },
    ...wrongValues.map((wrong) => ({ what: `${name} is ${shown(wrong)}`, input: put(wrong) })),
  ]
  if (Array.isArray(value)) {
    spoiled.push({
      what: `${name} repeated`,
      input: put(Array.from({ length: 50 }, () => value[0] as unknown)),
    })
    const [first] = value as unknown[]
    if (isInner(first))
      spoiled.push(...spoil(first, name).map((each) => ({ ...each, input: put([each.input]) })))
  }
  if (isInner(value)) spoiled.push(...spoil(value, name).map((each) => ({ ...each, input: put(each.input) })))
  return spoiled
}

const shown = (value: unknown) => JSON.stringify(value).slice(0, 12)
