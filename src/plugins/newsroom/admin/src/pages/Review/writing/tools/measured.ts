/** What a file of the media library says of its size. */
interface Sized {
  url?: string;
  width?: number | null;
  height?: number | null;
}

/** A picture with its size: Strapi keeps none of some kinds, and takes no picture in a text without. */
export async function measured<Picture extends Sized>(picture: Picture): Promise<Picture> {
  if (picture.width && picture.height) return picture;
  const image = new Image();
  image.src = picture.url ?? '';
  await image.decode().catch(() => undefined);
  return { ...picture, width: image.naturalWidth, height: image.naturalHeight };
}
