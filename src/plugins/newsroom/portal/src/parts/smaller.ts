/** Longest side of a photo that is sent, in pixels: enough for a page of print. */
const LONGEST = 3_000;

const QUALITY = 0.86;

/** The photo upright as JPEG, no larger than the paper needs; `null` for what this browser cannot read. */
export async function smaller(file: Blob): Promise<ArrayBuffer | null> {
  try {
    const picture = await createImageBitmap(file, { imageOrientation: 'from-image' });
    const scale = Math.min(1, LONGEST / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(picture.width * scale);
    canvas.height = Math.round(picture.height * scale);
    const drawing = canvas.getContext('2d');
    if (!drawing) return null;
    // What can be seen through in a PNG would be black.
    drawing.fillStyle = '#fff';
    drawing.fillRect(0, 0, canvas.width, canvas.height);
    drawing.drawImage(picture, 0, 0, canvas.width, canvas.height);
    picture.close();
    const made = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/jpeg', QUALITY));
    return made && (await made.arrayBuffer());
  } catch {
    return null;
  }
}
