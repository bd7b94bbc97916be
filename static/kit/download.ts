/** Long enough for the browser to have begun with it. */
const KEPT_MS = 60_000;

/**
 * Hands a file to the browser. Forge's frame may download: its sandbox has `allow-downloads` (the policy that
 * @forge/csp writes). Nothing says whether the person kept the file, so there is a way to copy the text as well.
 */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
