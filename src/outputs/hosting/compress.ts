import { readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { codings } from './accepted-codings.ts';
import { mediaTypeOf } from './media-types.ts';

/** The smallest that each takes a file to; neither writes a time or a name into it, so the same bytes give the same. */
const compressors = {
  br: (content: Buffer) =>
    promisify(brotliCompress)(content, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
        [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
      },
    }),
  gzip: (content: Buffer) => promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
} as const satisfies Record<(typeof codings)[number]['coding'], Compressor>;

/** The media types worth compressing: text, and pictures that are text. All else is compressed by its own format. */
const compressible = /^(text\/|application\/(json|[\w.-]+\+json|xml|wasm|x-)|image\/(svg|x-icon))/;

/**
 * Lays the compressed files beside those of a built site. What lies there from before goes first: a compressed file that
 * outlived its own would be served in its place.
 *
 * @param folder - of the built site.
 * @returns how many files got smaller, and their bytes before and after, as brotli.
 */
export async function compressSite(folder: string): Promise<Compressed> {
  const names = await filesIn(folder);
  const stale = names.filter((name) => isCompressed(name));
  await Promise.all(stale.map((name) => rm(join(folder, name))));
  const queue = names.filter((name) => !isCompressed(name) && isWorthTrying(name));
  const done: Compressed = { files: 0, before: 0, after: 0 };
  await Promise.all(
    // The work itself is done on Node's own pool of threads.
    Array.from({ length: availableParallelism() + 1 }, async () => {
      for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
        const content = await readFile(join(folder, name));
        const sizes = await Promise.all(
          codings.map(async ({ coding, extension }) => {
            const made = await compressors[coding](content);
            if (made.length < content.length) await put(join(folder, name + extension), made);
            return made.length;
          }),
        );
        const smallest = Math.min(...sizes);
        if (smallest >= content.length) continue;
        done.files += 1;
        done.before += content.length;
        done.after += smallest;
      }
    }),
  );
  return done;
}

/** Written aside and renamed: a server never sees half of it. */
async function put(file: string, content: Buffer): Promise<void> {
  await writeFile(`${file}.part`, content);
  await rename(`${file}.part`, file);
}

function isCompressed(name: string): boolean {
  return /\.(br|gz)(\.part)?$/.test(name);
}

/** What no host serves is left as it is. */
function isWorthTrying(name: string): boolean {
  if (/^(_headers|_redirects)$|^\.hosting\//.test(name)) return false;
  return compressible.test(mediaTypeOf(name));
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .sort();
}

interface Compressed {
  files: number;
  before: number;
  after: number;
}

type Compressor = (content: Buffer) => Promise<Buffer>;
