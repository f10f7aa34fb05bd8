// Before the first paint: the reader's own choice of theme, if there is one.
try {
  const theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage is off: the device's own theme stands.
}
