/** What holds for every space that sets nothing of its own. */
export function SiteSettingsPage() {
  return <main />;
}
