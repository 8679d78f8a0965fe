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
