export default definePageConfig({ navigationBarTitleText: '转办来的单', enablePullDownRefresh: true })
