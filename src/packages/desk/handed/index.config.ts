export default definePageConfig({ navigationBarTitleText: '转办与确认' })
