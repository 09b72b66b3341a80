/** Makes a picture small before it is sent: phones take pictures of many megabytes. */
const SIDE = 512;

/** The middle square of a picture at most 512 pixels wide; the file itself where the browser can't. */
export async function shrink(file: Blob): Promise<Blob> {
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(file);
  } catch {
    // Not readable here: the server says what is wrong with it.
    return file;
  }
  const cut = Math.min(picture.width, picture.height);
  const side = Math.min(SIDE, cut);
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = side;
  const context = canvas.getContext("2d");
  if (!context) return file;
  context.drawImage(picture, (picture.width - cut) / 2, (picture.height - cut) / 2, cut, cut, 0, 0, side, side);
  picture.close();
  return new Promise((resolve) => canvas.toBlob((blob) => resolve(blob ?? file), "image/jpeg", 0.9));
}
