import { serverOf } from './mastodon-server.ts';

/** Works what passes a page on, once it is opened: all that needs a script, shown from here on. */
export function workShare(part: HTMLElement): void {
  const status = part.querySelector<HTMLElement>('[role=status]');
  const say = (name: 'done' | 'failed') => {
    if (status) status.textContent = status.dataset[name] ?? '';
  };
  const copying = (copied: Promise<void>) => {
    copied.then(
      () => {
        say('done');
      },
      () => {
        say('failed');
      },
    );
  };

  part.addEventListener('click', ({ target }) => {
    const button = target instanceof Element && target.closest<HTMLElement>('button');
    if (!button) return;
    const { copy, print: prints, device } = button.dataset;
    if (copy === 'link') copying(writeText(permalink()));
    if (copy === 'reference') copying(writeText(referenceIn(part)));
    if (copy === 'file') copying(writeFile(fileBeside(button)));
    if (prints !== undefined) printPage(part);
    if (device !== undefined) shareOnDevice();
  });
  part.addEventListener('toggle', () => {
    if (status) status.textContent = '';
  });

  const form = part.querySelector('form');
  const server = form?.querySelector('input');
  if (form && server) {
    server.value = kept();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const host = serverOf(server.value);
      if (!host) return;
      keep(host);
      open(`https://${host}${form.dataset['mastodon']}`, '_blank', 'noreferrer');
    });
  }
  for (const hidden of part.querySelectorAll<HTMLElement>('[hidden]')) {
    hidden.hidden = !('share' in navigator) && hidden.querySelector('[data-device]') !== null;
  }
}

async function writeText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}

/** As a promise within the item: Safari wants the clipboard asked for before anything is waited for. */
async function writeFile(address: string): Promise<void> {
  const text = fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(`${response.status} for ${address}`);
    return new Blob([await response.text()], { type: 'text/plain' });
  });
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': text })]);
}

function printPage(part: HTMLElement): void {
  part.hidePopover();
  print();
}

function shareOnDevice(): void {
  // Whoever closes the sheet has shared nothing, and that is no error.
  navigator.share({ title: document.title, url: permalink() }).catch(() => undefined);
}

/** Returns the page's own address, whatever stands behind it in the address bar. */
function permalink(): string {
  return document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href;
}

function referenceIn(part: HTMLElement): string {
  return part.querySelector('[data-reference]')?.textContent.trim() ?? '';
}

function fileBeside(button: HTMLElement): string {
  return button.parentElement?.querySelector('a')?.href ?? '';
}

function kept(): string {
  try {
    return localStorage.getItem('mastodon') ?? '';
  } catch {
    return '';
  }
}

function keep(server: string): void {
  try {
    localStorage.setItem('mastodon', server);
  } catch {
    // Storage is off: the server is asked for again next time.
  }
}
