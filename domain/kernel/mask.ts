import { isOneChineseName, normalName, surnameOf } from './name'

/**
 * 李建国 → 李**, 欧阳建国 → 欧阳**, 王芳 → 王*, Anna → A***: the surname and a star for each other character (at most
 * three stars). Used wherever a name is shown to people with no right to it: lost races, notices, boards.
 */
export function maskName(name: string): string {
  const characters = Array.from(normalName(name))
  if (characters.length === 0) return '*'
  // Of a name in several parts, or in letters, the part people call by would be half of the name.
  const kept = isOneChineseName(name) ? Array.from(surnameOf(name)).length : 1
  return characters.slice(0, kept).join('') + '*'.repeat(Math.min(Math.max(characters.length - kept, 1), 3))
}

/** 13812345678 → 138****5678; landlines and short numbers keep only their last two digits. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '')
  if (digits.length === 11 && digits.startsWith('1')) return `${digits.slice(0, 3)}****${digits.slice(7)}`
  if (digits.length < 5) return '****'
  return `****${digits.slice(-2)}`
}
