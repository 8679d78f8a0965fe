/** How Taro writes an element for the templates: its template, ids, class, style, children, words, and attributes by number. */
const carried = /^(nn|sid|uid|cl|st|cn|v|focus|p\d+|\[?\d+\]?|root|i|l)$/

type Fields = Readonly<Record<string, unknown>>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** Attributes and elements sent to the view that no template draws (config/lean/attributes.js), by name. */
export function strangers(data: Fields): string[] {
  const named = Object.keys(data).flatMap((where) => {
    const last = where.split('.').pop() ?? ''
    return where.startsWith('root') && !carried.test(last) ? [`no template carries ${last}`] : []
  })
  return [...named, ...Object.values(data).flatMap(within)]
}

function within(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(within)
  if (!isFields(value) || typeof value['nn'] !== 'string') return []
  const { nn } = value
  const unknown = Object.keys(value).filter((name) => !carried.test(name))
  return [
    ...(/^(\d+|custom-wrapper)$/.test(nn) ? [] : [`no template draws ${nn}`]),
    ...unknown.map((name) => `no template carries ${name} of element ${nn}`),
    ...within(value['cn']),
  ]
}
