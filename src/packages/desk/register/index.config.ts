export default definePageConfig({ navigationBarTitleText: '维修统计表' })
