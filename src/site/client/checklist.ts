/** Keeps the ticks of a checklist in this browser, and counts them. */
for (const list of document.querySelectorAll<HTMLElement>('[data-checklist]')) {
  const store = `checklist:${list.dataset['checklist']}`;
  const boxes = [...list.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const status = list.querySelector<HTMLElement>('[data-count]');
  const tools = list.querySelector<HTMLElement>('[data-tools]');
  const clear = list.querySelector<HTMLButtonElement>('button');

  const kept = read(store);
  for (const box of boxes) box.checked = kept.includes(box.value);

  const show = () => {
    const done = boxes.filter((box) => box.checked).length;
    if (status) {
      status.textContent = (status.dataset['count'] ?? '')
        .replace('{done}', String(done))
        .replace('{total}', String(boxes.length));
    }
    if (clear) clear.hidden = done === 0;
  };
  const changed = () => {
    write(
      store,
      boxes.filter((box) => box.checked).map((box) => box.value),
    );
    show();
  };

  list.addEventListener('change', changed);
  clear?.addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    changed();
    boxes[0]?.focus();
  });
  if (tools) tools.hidden = false;
  show();
}

function read(store: string): string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(store) ?? '[]');
    return Array.isArray(value) ? value.map(String) : [];
  } catch {
    return [];
  }
}

function write(store: string, values: string[]): void {
  try {
    if (values.length > 0) localStorage.setItem(store, JSON.stringify(values));
    else localStorage.removeItem(store);
  } catch {
    // Storage is off: the ticks hold for this visit.
  }
}
