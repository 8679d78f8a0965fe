export default definePageConfig({ navigationBarTitleText: '微修', enablePullDownRefresh: true })
