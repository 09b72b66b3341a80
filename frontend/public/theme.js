// Runs before the first paint, so that a chosen theme does not flash. A file of its own: no inline script
// is allowed by the server's content security policy.
try {
  const chosen = localStorage.getItem("batzar.theme");
  if (chosen === "light" || chosen === "dark") document.documentElement.dataset.theme = chosen;
} catch {
  // Storage is refused in some private windows: the system's theme is used.
}
