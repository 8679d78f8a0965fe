/* Runs inside the page: everything it needs is within its one function. */

/**
 * What is wrong with what can be read on this page: a window that scrolls sideways, words that leave their box or are
 * cut off by one or touch its edge, words too small or too pale to read, and things to tap less than `target` px high or wide. Empty when
 * all is well.
 */
export function troublesOf(target: number): string[] {
  /** px, but for the contrast, which is WCAG's AA, and the space over words, a part of their size; a pixel is lost in rounding */
  const least = { text: 14, target, contrast: 4.5, slack: 1.5, space: 0.1 }
  const troubles = new Set<string>()
  const style = (element: Element) => getComputedStyle(element)
  const parents = (element: Element): Element[] => {
    const found: Element[] = []
    for (let each = element.parentElement; each !== null; each = each.parentElement) found.push(each)
    return found
  }
  const scrolls = (element: Element, axis: 'overflowX' | 'overflowY') =>
    /auto|scroll/.test(style(element)[axis]) || element === document.body
  /** The ancestors that cut off on this axis, as far as the first that scrolls there instead. */
  const edgesOf = (element: Element, axis: 'overflowX' | 'overflowY') => {
    const all = [element, ...parents(element)]
    const scroller = all.findIndex((each) => scrolls(each, axis))
    return all
      .slice(0, scroller < 0 ? all.length : scroller)
      .filter((each) => /hidden|clip/.test(style(each)[axis]))
      .map((each) => each.getBoundingClientRect())
  }
  const say = (element: Element) => (element.textContent ?? '').trim().slice(0, 24)

  const lightness = ([r = 0, g = 0, b = 0]: readonly number[]) => {
    const [x = 0, y = 0, z = 0] = [r, g, b].map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * x + 0.7152 * y + 0.0722 * z
  }
  const numbers = (color: string) => (color.match(/[\d.]+/g) ?? []).map(Number)
  const groundOf = (element: Element) => {
    const solid = [element, ...parents(element)].find((each) => {
      const [, , , alpha = 1] = numbers(style(each).backgroundColor)
      return alpha > 0.9
    })
    return solid ? numbers(style(solid).backgroundColor) : [255, 255, 255]
  }
  const contrast = (element: Element) => {
    const [a, b] = [lightness(numbers(style(element).color)), lightness(groundOf(element))]
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
  }

  function measureWords(words: Text, element: Element): void {
    const range = document.createRange()
    range.selectNodeContents(words)
    const size = parseFloat(style(element).fontSize)
    const above = parents(element)
    const box = [element, ...above].find((each) => style(each).display !== 'inline') ?? document.body
    const around = box.getBoundingClientRect()
    const [sides, ends] = [edgesOf(element, 'overflowX'), edgesOf(element, 'overflowY')]
    for (const line of range.getClientRects()) {
      if (line.width === 0) continue
      if (line.right > around.right + least.slack || line.left < around.left - least.slack)
        troubles.add(`leaves its box: ${say(element)}`)
      // the ink of a letter is smaller than its line
      const ink = size * 0.3
      const cutOff =
        sides.some((edge) => line.right > edge.right + least.slack) ||
        ends.some((edge) => line.top < edge.top - ink || line.bottom > edge.bottom + ink)
      if (cutOff) troubles.add(`is cut off: ${say(element)}`)
      // what stands fixed cannot be scrolled into sight, unless it scrolls within itself
      const holder = [element, ...above].find(
        (each) => style(each).position === 'fixed' || scrolls(each, 'overflowY'),
      )
      if (
        holder &&
        holder !== document.body &&
        !scrolls(holder, 'overflowY') &&
        line.bottom > innerHeight + ink
      )
        troubles.add(`is below the window: ${say(element)}`)
      const pushed = above.some((each) => each !== document.body && scrolls(each, 'overflowX'))
      if (!pushed && line.right > innerWidth + least.slack) troubles.add(`is outside: ${say(element)}`)
    }
  }

  function measureLook(element: Element): void {
    const everyone = [element, ...parents(element)]
    const size = parseFloat(style(element).fontSize)
    // The tab bar and the title bar are drawn by WeChat itself; here Taro stands in for it.
    if (
      everyone.some((each) => each.matches('.weui-tabbar, .taro-navigation-bar, .taro-navigation-bar-wrap'))
    )
      return
    if (size < least.text) troubles.add(`is ${size} px small: ${say(element)}`)
    const off = everyone.some((each) => Number(style(each).opacity) < 1 || each.matches('[disabled]'))
    const ratio = contrast(element)
    if (!off && ratio < least.contrast) troubles.add(`has contrast ${ratio.toFixed(1)}: ${say(element)}`)
  }

  if (document.documentElement.scrollWidth > innerWidth + 1) troubles.add('the page scrolls sideways')
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    if (element === null || (node.textContent ?? '').trim() === '') continue
    // The page's heading for who reads by ear is in nobody's sight.
    if (element.closest('.w-page-heading') !== null) continue
    if (!element.checkVisibility({ visibilityProperty: true }) || /STYLE|SCRIPT/.test(element.tagName))
      continue
    measureWords(node as Text, element)
    measureLook(element)
  }
  for (const field of document.querySelectorAll('input')) {
    if (field.checkVisibility() && field.scrollWidth > field.clientWidth + 1)
      troubles.add(`does not fit its field: ${field.value || field.placeholder}`)
  }
  for (const thing of document.querySelectorAll('[role=button], [role=radio], [role=checkbox], [role=tab]')) {
    const { width, height } = thing.getBoundingClientRect()
    if (thing.checkVisibility() && Math.min(width, height) < least.target - least.slack)
      troubles.add(`is ${Math.round(width)}×${Math.round(height)} small to tap: ${say(thing)}`)
  }
  for (const thing of document.querySelectorAll('[role=button], [role=radio], [role=checkbox], [role=tab]')) {
    const { backgroundColor, borderTopWidth, fontSize } = style(thing)
    const [, , , alpha = 1] = numbers(backgroundColor)
    const boxed = alpha > 0.5 || parseFloat(borderTopWidth) > 0
    if (!boxed || !thing.checkVisibility() || (thing.textContent ?? '').trim() === '') continue
    const words = document.createRange()
    words.selectNodeContents(thing)
    const [box, ink] = [thing.getBoundingClientRect(), words.getBoundingClientRect()]
    const space = Math.min(ink.top - box.top, box.bottom - ink.bottom)
    if (space < parseFloat(fontSize) * least.space) troubles.add(`touches its edge: ${say(thing)}`)
  }
  for (const button of document.querySelectorAll('.w-button')) {
    const words = document.createRange()
    words.selectNodeContents(button)
    const spare = button.getBoundingClientRect().height - words.getBoundingClientRect().height
    if (button.checkVisibility() && spare > least.target * 1.5) troubles.add(`is swollen: ${say(button)}`)
  }
  return [...troubles]
}
