/** Brings the page of results when there is a question, or when a reader begins one. */
const resultsHost = document.querySelector('results-page');
const resultsField = document.querySelector<HTMLInputElement>('#page-q');

let broughtResults = false;

if (new URLSearchParams(location.search).has('q')) bringResults();
else {
  for (const sign of ['focus', 'input']) {
    resultsField?.addEventListener(sign, bringResults, { once: true });
  }
}

function bringResults(): void {
  if (broughtResults || !resultsHost || !resultsField) return;
  broughtResults = true;
  import('../search/results-page.ts')
    .then(({ fillResultsPage }) => fillResultsPage(resultsHost, resultsField))
    .catch(() => {
      resultsHost.setAttribute('role', 'status');
      resultsHost.textContent = resultsHost.getAttribute('data-failed');
    });
}
