import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { filesBelow } from './dist.ts';

/** What Pagefind writes before the JSON of a fragment, so that a browser sees whether a server unpacked it. */
const signature = 'pagefind_dcd';

/** What the index of a built site holds of each page. */
export async function searchFragments(dist: string): Promise<Fragment[]> {
  const files = (await filesBelow(join(dist, 'pagefind'))).filter((file) =>
    file.endsWith('.pf_fragment'),
  );
  return files.map((file) => {
    const text = gunzipSync(readFileSync(join(dist, 'pagefind', file))).toString('utf8');
    if (!text.startsWith(signature))
      throw new Error(`${file} is no fragment as this test knows them`);
    return JSON.parse(text.slice(signature.length)) as Fragment;
  });
}

/** The paths of the pages in the index. */
export async function searchedUrls(dist: string): Promise<string[]> {
  return (await searchFragments(dist)).map(({ url }) => url);
}

export interface Fragment {
  url: string;
  content: string;
  meta: Record<string, string>;
}
