import { element } from '../../site/search/element.ts';
import { editorPath } from './protocol.ts';
import { href } from '../../publication/urls.ts';
import { strings } from './strings.ts';

interface Spot {
  /** From the root of the project. */
  file: string;
  line?: number;
  column?: number;
}

/** A place in a file that opens in the editor of whoever runs the server; what became of it stands below it. */
export function editorButton({ file, line, column }: Spot): HTMLElement {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const status = element('span', { class: 'editor-place__status', role: 'status' });
  const button = element(
    'button',
    { class: 'editor-place', type: 'button', title: strings.opens },
    ...breaking(place),
  );
  button.addEventListener('click', () => {
    void asked(place).then(
      (ok) => (status.textContent = ok ? strings.asked(place) : strings.notAsked(place)),
    );
  });
  return element('span', {}, button, status);
}

/** Whether the server took the question: only the editor itself knows whether it opened. */
async function asked(file: string): Promise<boolean> {
  try {
    const { ok } = await fetch(`${href(editorPath)}?${new URLSearchParams({ file }).toString()}`);
    return ok;
  } catch {
    return false;
  }
}

/** A path breaks after its slashes, and nowhere else. */
function breaking(place: string): (Node | string)[] {
  return place.split(/(?<=\/)/).flatMap((part, at) => (at > 0 ? [element('wbr'), part] : [part]));
}
