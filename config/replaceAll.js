// For the browser build: @tarojs/router's query-string calls it, and the oldest phones (oldest.json) lack it.
if (!String.prototype.replaceAll) {
  Object.defineProperty(String.prototype, 'replaceAll', {
    configurable: true,
    writable: true,
    value(pattern, words) {
      return typeof pattern === 'string' ? this.split(pattern).join(words) : this.replace(pattern, words)
    },
  })
}
