/** Letters fit for XML and SVG: escaped, and without the control characters that XML 1.0 forbids. */
export function xml(letters: string): string {
  return letters
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}
