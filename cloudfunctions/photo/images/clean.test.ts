import { deflateSync } from 'node:zlib'
import sharp from 'sharp'
import { cleanImage } from './clean'

const secrets = ['secret-caption', 'Qingdao', 'PhoneMaker']

/** A picture of two colours, lying on its side, with a caption, a maker and a place in its EXIF. */
async function picture(type: 'jpeg' | 'png' | 'webp', orientation = 6): Promise<Buffer> {
  const red = { r: 200, g: 10, b: 10 }
  const corner = await sharp({
    create: { width: 8, height: 4, channels: 3, background: { r: 5, g: 5, b: 200 } },
  })
    .png()
    .toBuffer()
  return sharp({ create: { width: 32, height: 16, channels: 3, background: red } })
    .composite([{ input: corner, left: 0, top: 0 }])
    .withExif({
      IFD0: { ImageDescription: 'secret-caption', Make: 'PhoneMaker', Orientation: String(orientation) },
      IFD3: { GPSAreaInformation: 'Qingdao', GPSLatitudeRef: 'N', GPSLatitude: '36/1 4/1 0/1' },
    })
    .withMetadata({ orientation })
    .toFormat(type)
    .toBuffer()
}

const pixelsOf = (bytes: Buffer) => sharp(bytes).rotate().removeAlpha().raw().toBuffer()

test.each(['jpeg', 'png', 'webp'] as const)(
  'a %s loses its hidden data and keeps every pixel',
  async (type) => {
    const original = await picture(type)
    const clean = cleanImage(original)
    expect(clean?.type).toBe(type)
    const bytes = clean?.bytes ?? Buffer.alloc(0)
    for (const secret of secrets) expect(bytes.includes(secret)).toBe(false)
    expect((await pixelsOf(bytes)).equals(await pixelsOf(original))).toBe(true)
  },
)

test.each([
  ['jpeg', 1],
  ['jpeg', 3],
  ['jpeg', 8],
  ['webp', 6],
  ['png', 6],
] as const)(
  'a %s of orientation %i still knows which side is up, and nothing else',
  async (type, orientation) => {
    const clean = cleanImage(await picture(type, orientation))
    const { orientation: kept, exif } = await sharp(clean?.bytes).metadata()
    expect(kept ?? 1).toBe(orientation)
    expect(exif?.length ?? 0).toBeLessThanOrEqual(32)
  },
)

test('progressive pictures with many scans stay whole', async () => {
  const noise = Buffer.from(Array.from({ length: 64 * 64 * 3 }, (_, index) => (index * 7919) % 256))
  const raw = { width: 64, height: 64, channels: 3 as const }
  const original = await sharp(noise, { raw }).jpeg({ progressive: true, quality: 95 }).toBuffer()
  const clean = cleanImage(original)
  expect((await pixelsOf(clean?.bytes ?? Buffer.alloc(0))).equals(await pixelsOf(original))).toBe(true)
})

test('a film or anything else hung on behind the end is cut off', async () => {
  for (const type of ['jpeg', 'png', 'webp'] as const) {
    const clean = cleanImage(Buffer.concat([await picture(type), Buffer.from('ftypmp42 secret film')]))
    expect(clean?.bytes.includes('secret film')).toBe(false)
  }
})

test('comments and thumbnails go', async () => {
  const original = await picture('jpeg', 1)
  const comment = Buffer.from([0xff, 0xfe, 0, 2 + 7, ...Buffer.from('comment')])
  const thumbnail = Buffer.from([0xff, 0xe0, 0, 2 + 5 + 5, ...Buffer.from('JFXX\0'), ...Buffer.from('thumb')])
  const dirty = Buffer.concat([original.subarray(0, 2), comment, thumbnail, original.subarray(2)])
  const clean = cleanImage(dirty)?.bytes
  expect(clean?.includes('comment')).toBe(false)
  expect(clean?.includes('thumb')).toBe(false)
})

test('a cleaned picture comes out of a second cleaning unchanged', async () => {
  for (const type of ['jpeg', 'png', 'webp'] as const) {
    const once = cleanImage(await picture(type))?.bytes ?? Buffer.alloc(0)
    expect(cleanImage(once)?.bytes.equals(once)).toBe(true)
  }
})

test('what is no picture is refused, whatever its first bytes say', async () => {
  const jpeg = await picture('jpeg')
  const bad: Buffer[] = [
    Buffer.alloc(0),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    Buffer.from('GIF89a'),
    Buffer.from([0xff, 0xd8, 0xff]),
    Buffer.from([0xff, 0xd8, 0xff, 0xd9]),
    jpeg.subarray(0, jpeg.length / 3),
    Buffer.concat([Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), Buffer.alloc(64)]),
    Buffer.concat([Buffer.from('RIFF\x40\0\0\0WEBP', 'latin1'), Buffer.alloc(64)]),
  ]
  for (const bytes of bad) expect(cleanImage(bytes)).toBeNull()
})

test('damaged pictures never make it fail', async () => {
  for (const type of ['jpeg', 'png', 'webp'] as const) {
    const original = await picture(type)
    for (let round = 0; round < 300; round += 1) {
      const damaged = Buffer.from(original)
      damaged[(round * 131) % damaged.length] = (round * 37) % 256
      const cut = damaged.subarray(0, damaged.length - (round % 50))
      expect(() => cleanImage(cut)).not.toThrow()
    }
  }
})

/** Files of the audit: sound to who looks at chunks only. */
const claims = {
  png: (width: number, height: number, pixels = deflateSync(Buffer.alloc(64))) => {
    const header = Buffer.alloc(13)
    header.writeUInt32BE(width, 0)
    header.writeUInt32BE(height, 4)
    header.set([8, 6], 8)
    const chunk = (type: string, data: Buffer) => {
      const length = Buffer.alloc(4)
      length.writeUInt32BE(data.length)
      return Buffer.concat([length, Buffer.from(type), data, Buffer.alloc(4)])
    }
    const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
    const rest = [chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]
    return Buffer.concat([signature, ...rest])
  },
  jpeg: (width: number, height: number) => {
    const frame = Buffer.from([0xff, 0xc0, 0, 11, 8, 0, 0, 0, 0, 1, 1, 0x11, 0])
    frame.writeUInt16BE(height, 5)
    frame.writeUInt16BE(width, 7)
    const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0x55]
    return Buffer.concat([Buffer.from([0xff, 0xd8]), frame, Buffer.from(scan), Buffer.from([0xff, 0xd9])])
  },
  webp: (width: number, height: number) => {
    const data = Buffer.from([0x2f, 0, 0, 0, 0, 0])
    data.writeUInt32LE(((width - 1) & 0x3fff) | (((height - 1) & 0x3fff) << 14), 1)
    const head = Buffer.alloc(20)
    head.write('RIFF', 0)
    head.writeUInt32LE(12 + data.length, 4)
    head.write('WEBPVP8L', 8)
    head.writeUInt32LE(data.length, 16)
    return Buffer.concat([head, data])
  },
} as const

test.each([
  ['png', 30_000, 30_000],
  ['png', 2_147_483_647, 2_147_483_647],
  ['png', 16_001, 1],
  ['jpeg', 65_535, 65_535],
  ['jpeg', 10_000, 5001],
  ['webp', 16_384, 16_384],
] as const)('[L3] a %s that claims %i × %i pixels does not fit', (type, width, height) => {
  expect(cleanImage(claims[type](width, height))?.fits).toBe(false)
})

test.each([
  ['png', 10_000, 5000],
  ['jpeg', 10_000, 5000],
  ['webp', 1, 1],
] as const)('a %s of %i × %i pixels fits', (type, width, height) => {
  expect(cleanImage(claims[type](width, height))?.fits).toBe(true)
})

test('[L3] what has no pixels, or something else where its pixels should be, is no picture', () => {
  for (const type of ['png', 'jpeg'] as const) {
    expect(cleanImage(claims[type](0, 0))).toBeNull()
    expect(cleanImage(claims[type](0, 8))).toBeNull()
    expect(cleanImage(claims[type](8, 0))).toBeNull()
  }
  expect(cleanImage(claims.png(8, 8, Buffer.from('<script>alert(1)</script>')))).toBeNull()
  const animation = Buffer.concat([Buffer.from('VP8X'), Buffer.from([10, 0, 0, 0]), Buffer.alloc(4)])
  expect(cleanImage(Buffer.concat([claims.webp(8, 8).subarray(0, 12), animation]))).toBeNull()
})
