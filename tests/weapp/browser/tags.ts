/** WeChat's own tags that the templates of this app contain. A template with another one does not compile here. */
export const builtins = [
  'view',
  'text',
  'button',
  'input',
  'textarea',
  'image',
  'scroll-view',
  'picker',
] as const
export type BuiltinName = (typeof builtins)[number]

/** What a template may contain besides built-in tags and its own components. */
export const structural = ['template', 'block', 'import', 'include', 'wxs', 'slot'] as const
