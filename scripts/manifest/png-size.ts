/*
 * The size of a PNG picture, from its header: the signature of eight bytes, a chunk's length and
 * the name IHDR, then width and height as big-endian 32-bit numbers.
 * @see https://www.w3.org/TR/png/#11IHDR
 */

const SIGNATURE = [137, 80, 78, 71, 13, 10, 26, 10];
const WIDTH_AT = 16;
const HEIGHT_AT = 20;

export interface PictureSize {
  readonly width: number;
  readonly height: number;
}

export function pngSize(bytes: Uint8Array): PictureSize | undefined {
  if (bytes.length < HEIGHT_AT + 4) return undefined;
  if (!SIGNATURE.every((byte, index) => bytes[index] === byte)) return undefined;
  const header = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { width: header.getUint32(WIDTH_AT), height: header.getUint32(HEIGHT_AT) };
}
