/** What a reply may look like, as plain data: read off the types of the contract, so that nobody writes it twice. */
export type Shape =
  | { kind: 'string' | 'number' | 'boolean' | 'null' | 'anything' }
  | { kind: 'exactly'; value: string | number | boolean }
  | { kind: 'list'; of: Shape }
  /** a place for each; those after `least` may be absent */
  | { kind: 'places'; of: readonly Shape[]; least: number }
  | { kind: 'object'; fields: Readonly<Record<string, FieldShape>>; others?: Shape }
  | { kind: 'either'; of: readonly Shape[] }

export interface FieldShape {
  shape: Shape
  optional: boolean
}

type Objects = Extract<Shape, { kind: 'object' }>

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is wrong with a value, in words; empty when it is exactly of this shape: nothing missing, nothing more. */
export function complaintsAbout(value: unknown, shape: Shape, path = 'reply'): string[] {
  switch (shape.kind) {
    case 'anything':
      return []
    case 'null':
      return value === null ? [] : [`${path} is no null`]
    case 'string':
    case 'boolean':
      return typeof value === shape.kind ? [] : [`${path} is no ${shape.kind}`]
    case 'number':
      return Number.isFinite(value) ? [] : [`${path} is no number`]
    case 'exactly':
      return value === shape.value ? [] : [`${path} is not ${JSON.stringify(shape.value)}`]
    case 'list':
      if (!Array.isArray(value)) return [`${path} is no list`]
      return value.flatMap((each, index) => complaintsAbout(each, shape.of, `${path}[${index}]`))
    case 'places': {
      if (!Array.isArray(value)) return [`${path} is no list`]
      const { of, least } = shape
      if (value.length < least || value.length > of.length) return [`${path} has ${value.length} places`]
      return of.flatMap((one, index) =>
        index < value.length ? complaintsAbout(value[index], one, `${path}[${index}]`) : [],
      )
    }
    case 'object':
      return isObject(value) ? complaintsAboutFields(value, shape, path) : [`${path} is no object`]
    case 'either': {
      const each = shape.of.map((one) => complaintsAbout(value, one, path))
      // The nearest says most.
      return each.reduce((best, next) => (next.length < best.length ? next : best))
    }
    default:
      return shape satisfies never
  }
}

function complaintsAboutFields(
  value: Readonly<Record<string, unknown>>,
  { fields, others }: Objects,
  path: string,
): string[] {
  const missing = Object.entries(fields)
    .filter(([name, { optional }]) => !optional && !Object.hasOwn(value, name))
    .map(([name]) => `${path}.${name} is missing`)
  const present = Object.entries(value).flatMap(([name, each]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined
    const shape = field?.shape ?? others
    return shape === undefined
      ? [`${path}.${name} is a field that the view does not have`]
      : complaintsAbout(each, shape, `${path}.${name}`)
  })
  return [...missing, ...present]
}

/** Where a shape says nothing at all about what stands there. */
export function gapsIn(shape: Shape, path: string): string[] {
  switch (shape.kind) {
    case 'anything':
      return [path]
    case 'list':
      return gapsIn(shape.of, `${path}[]`)
    case 'either':
    case 'places':
      return shape.of.flatMap((one) => gapsIn(one, path))
    case 'object':
      return [
        ...Object.entries(shape.fields).flatMap(([name, field]) => gapsIn(field.shape, `${path}.${name}`)),
        ...(shape.others === undefined ? [] : gapsIn(shape.others, `${path}.*`)),
      ]
    case 'string':
    case 'number':
    case 'boolean':
    case 'null':
    case 'exactly':
      return []
    default:
      return shape satisfies never
  }
}
