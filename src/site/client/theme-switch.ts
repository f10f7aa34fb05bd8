/** The button that goes round: as the device, light, dark. The choice is kept in this browser and nowhere else. */
const themes = ['auto', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const root = document.documentElement;

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]')) {
  const text = button.querySelector('span');
  const show = () => {
    const name = `${button.dataset['label']}: ${button.dataset[current()]}`;
    if (text) text.textContent = name;
    button.title = name;
  };
  button.hidden = false;
  show();
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(current()) + 1) % themes.length] ?? 'auto';
    keep(next);
    show();
  });
}

function current(): Theme {
  const theme = root.dataset['theme'];
  return theme === 'light' || theme === 'dark' ? theme : 'auto';
}

function keep(theme: Theme): void {
  if (theme === 'auto') delete root.dataset['theme'];
  else root.dataset['theme'] = theme;
  try {
    if (theme === 'auto') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage is off: the choice holds for this page.
  }
}
