export const tableFormats = ['xlsx', 'csv'] as const
export type TableFormat = (typeof tableFormats)[number]

/** A table that somebody asked for. */
export interface TableView {
  tableId: string
  /** what people call it: the file is named after it */
  title: string
  format: TableFormat
  /** `failed`: ask again; the reason is in the log */
  status: 'making' | 'ready' | 'failed'
  /** as many as matched when it was asked for; when it is ready, as many as are in it */
  rows: number
  /** while it is ready; wiped within the hour */
  fileId: string | null
}
