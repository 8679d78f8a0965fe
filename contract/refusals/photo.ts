export const photoRefusals = ['photo.notImage', 'photo.tooLarge', 'photo.notFound', 'photo.notYours'] as const
