import assert from 'node:assert/strict'
import { assumed, tencent } from './provenance'
import { failure, fresh, type Checks } from './subject'

const INVALID_PARAM = 'INVALID_PARAM'

export const files: Checks = {
  'what was uploaded can be downloaded, until it is deleted': assumed(async (subject) => {
    const content = Buffer.from([0xff, 0xd8, 0x00, 0x0a])
    const cloudPath = `conformance/${fresh()}/照片 1.jpg`
    const { fileID } = await subject.files.uploadFile({ cloudPath, fileContent: content })
    assert.match(fileID, /^cloud:\/\/.+\/conformance\//)
    const { fileContent } = await subject.files.downloadFile({ fileID })
    assert.deepEqual([...fileContent], [...content])
    const { fileList } = await subject.files.deleteFile({ fileList: [fileID] })
    assert.equal(fileList[0]?.status, 0)
    await assert.rejects(subject.files.downloadFile({ fileID }))
  }),
  'a temporary link opens the file; a missing file has none': assumed(async (subject) => {
    const { fileID } = await subject.files.uploadFile({
      cloudPath: `conformance/${fresh()}.txt`,
      fileContent: Buffer.from('hello'),
    })
    const { fileList } = await subject.files.getTempFileURL({ fileList: [fileID, `${fileID}.none`] })
    assert.equal(await (await fetch(fileList[0]?.tempFileURL ?? '')).text(), 'hello')
    assert.equal(fileList[1]?.tempFileURL, '')
    await subject.files.deleteFile({ fileList: [fileID] })
  }),
  'more than 50 files are not deleted in one call': tencent(
    'storage/deleteFile.test.ts, 删除超出文件数限制50',
    async (subject) => {
      const cloudPath = `conformance/${fresh()}.txt`
      const { fileID } = await subject.files.uploadFile({ cloudPath, fileContent: Buffer.from('kept') })
      const fileList = Array.from({ length: 51 }, (_, i) => (i === 0 ? fileID : `${fileID}.${String(i)}`))
      assert.equal((await failure(subject.files.deleteFile({ fileList }))).code, INVALID_PARAM)
      assert.equal((await subject.files.downloadFile({ fileID })).fileContent.toString(), 'kept')
      await subject.files.deleteFile({ fileList: [fileID] })
    },
  ),
  'more than 50 temporary links are not given in one call': assumed(async (subject) => {
    const fileList = Array.from({ length: 51 }, (_, i) => `cloud://none.none/${String(i)}.txt`)
    assert.equal((await failure(subject.files.getTempFileURL({ fileList }))).code, INVALID_PARAM)
  }),
}
