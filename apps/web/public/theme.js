// Runs before the first paint, so that a chosen theme never flashes. Kept outside the bundle: the page allows no inline scripts.
(function applyChosenTheme() {
  try {
    var chosen = localStorage.getItem('vouch.theme');
    if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
  } catch {
    // Storage may be blocked; the system theme is used then.
  }
})();
