export default definePageConfig({ navigationBarTitleText: '打印需求清单' })
