export default definePageConfig({ navigationBarTitleText: '公告与回执' })
