/** One line of the table: what was measured, what it is measured against in the same run, and how they compare. */
export interface Figure {
  what: string
  value: string
  baseline: string
  ratio: string
}

export interface Section {
  title: string
  /** what the baseline is, and whatever must be known to read the figures */
  about: string
  figures: readonly Figure[]
}

const columns = ['what', 'value', 'baseline', 'ratio'] as const

/** Every section in one table of text, columns aligned. */
export function renderText(sections: readonly Section[]): string {
  const all = [
    { what: '', value: 'value', baseline: 'baseline', ratio: 'ratio' },
    ...sections.flatMap(figuresOf),
  ]
  const widths = columns.map((column) => Math.max(...all.map((figure) => figure[column].length)))
  const line = (figure: Figure) =>
    columns.map((column, i) => pad(figure[column], widths[i] ?? 0, column === 'what')).join('  ')
  const head = line({ what: '', value: 'value', baseline: 'baseline', ratio: 'ratio' })
  const blocks = sections.map(({ title, about, figures }) =>
    ['', title, `  ${about}`, ...figures.map(line)].join('\n'),
  )
  return [head, ...blocks].join('\n')
}

export function renderMarkdown(sections: readonly Section[]): string {
  const blocks = sections.map(({ title, about, figures }) => {
    const rows = figures.map((figure) => `| ${columns.map((column) => figure[column]).join(' | ')} |`)
    return [
      `## ${title}`,
      '',
      about,
      '',
      '| | value | baseline | ratio |',
      '| --- | ---: | ---: | ---: |',
      ...rows,
    ]
  })
  return `${blocks.map((block) => block.join('\n')).join('\n\n')}\n`
}

const figuresOf = ({ figures }: Section) => figures

const pad = (text: string, width: number, left: boolean) => (left ? text.padEnd(width) : text.padStart(width))
