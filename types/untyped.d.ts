// Packages that ship no types; only what is used is declared.
declare module 'miniprogram-compiler' {
  export function wxmlToJs(root: string, options?: object): string
}
declare module 'miniprogram-simulate'
