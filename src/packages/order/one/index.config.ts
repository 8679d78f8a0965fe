export default definePageConfig({
  navigationBarTitleText: '这一单',
  enablePullDownRefresh: true,
  // Without it WeChat never asks the page for its card, and sends a picture of the screen instead.
  enableShareAppMessage: true,
})
