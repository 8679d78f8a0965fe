export default definePageConfig({ navigationBarTitleText: '抢单', enablePullDownRefresh: true })
