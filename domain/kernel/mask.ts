/**
 * 李建国 → 李**, 王芳 → 王*, Anna → A***: the first character and a star for each other one (at most three stars).
 * Used wherever a name is shown to people with no right to it: lost races, notices, boards.
 */
export function maskName(name: string): string {
  const characters = Array.from(name.trim())
  const first = characters[0]
  if (first === undefined) return '*'
  return first + '*'.repeat(Math.min(Math.max(characters.length - 1, 1), 3))
}

/** 13812345678 → 138****5678; landlines and short numbers keep only their last two digits. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  if (digits.length === 11 && digits.startsWith('1')) return `${digits.slice(0, 3)}****${digits.slice(7)}`
  if (digits.length < 5) return '****'
  return `****${digits.slice(-2)}`
}
