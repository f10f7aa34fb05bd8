import { escapeXml } from '../../escape.ts';

/** The content of the clipboard: words for anywhere, and markup for where a link can be a link. */
export interface Copied {
  text: string;
  html: string;
}

/** The live region at the foot of the window, which also holds the words that scripts say. */
export const notice = document.querySelector<HTMLElement>('.notice');
let shown: ReturnType<typeof setTimeout> | undefined;

/** Returns a link with the name of what it leads to. */
export function linkOf(name: string, url: string): Copied {
  return { text: `${name}\n${url}`, html: `<a href="${escapeXml(url)}">${escapeXml(name)}</a>` };
}

/** Puts it on the clipboard and says so; where that is refused, shows the address to copy by hand. */
export async function copy(copied: Copied, url: string): Promise<void> {
  const done = await write(copied);
  say(done ? (notice?.dataset['copied'] ?? '') : `${notice?.dataset['yourself']} ${url}`, done);
}

async function write({ text, html }: Copied): Promise<boolean> {
  try {
    const blob = (type: string, part: string) => new Blob([part], { type });
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/plain': blob('text/plain', text),
        'text/html': blob('text/html', html),
      }),
    ]);
    return true;
  } catch {
    // No clipboard without https, no ClipboardItem, or no permission.
    return false;
  }
}

/** In the live region at the foot of the window: seen and read aloud. What was copied goes by itself, an address stays. */
function say(words: string, passing: boolean): void {
  if (!notice) return;
  clearTimeout(shown);
  notice.textContent = words;
  if (passing) shown = setTimeout(() => (notice.textContent = ''), 4000);
}
