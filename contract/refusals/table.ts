export const tableRefusals = [
  'table.notFound', // none of yours, or wiped already
  'table.reasonMissing', // names, doors and phones in full are for a reason
  'table.tooLong', // detail.count rows; a file holds at most detail.max
] as const

/** What whoever asks for a table may be told. */
export const tableMay = [
  'table.reasonMissing',
  'table.tooLong',
  'request.idReused',
  'request.tooMany',
  'busy',
] as const
