/** Brings what shares a passage, once a reader selects one. */
const onSelection = () => {
  if (getSelection()?.isCollapsed !== false) return;
  document.removeEventListener('selectionchange', onSelection);
  void import('./passage.ts');
};

document.addEventListener('selectionchange', onSelection);
