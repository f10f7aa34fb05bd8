import { imageMetadata } from 'astro/assets/utils';

/** An image file of the content. */
export interface ImageFile {
  file: string;
  bytes: number;
  /** What its bytes say that it is: `png`, `jpg` …; missing where they say nothing that is known. */
  format?: string;
  /** In pixels; for a drawing in its own units. */
  width?: number;
  height?: number;
}

const endings = /\.(svg|png|jpe?g|webp|avif|gif|tiff?|bmp|heic|ico|pdf|psd|eps)$/i;

/** What is known of an image file; nothing where the name is not that of an image. */
export async function readImageFile(
  file: string,
  bytes: Uint8Array,
): Promise<ImageFile | undefined> {
  if (!endings.test(file)) return undefined;
  const known = await imageMetadata(bytes, file).catch(() => undefined);
  return {
    file,
    bytes: bytes.length,
    ...(known && { format: known.format, width: known.width, height: known.height }),
  };
}
