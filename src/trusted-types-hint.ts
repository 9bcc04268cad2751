/**
 * Explains what to do if a content security policy keeps Lit from starting. Import this module before Lit, whose
 * first statement throws in that case.
 */
function showHint({ message }: ErrorEvent): void {
  if (!/lit-html|TrustedType/i.test(message)) return;
  console.warn(
    "policy-brief: blocked. Add trusted-types lit-html 'allow-duplicates' to this page's Content-Security-Policy. Until then, briefs have no controls.",
  );
}

addEventListener('error', showHint);

/** Stops listening once the script has run: later errors belong to the page. */
export function removeTrustedTypesHint(): void {
  removeEventListener('error', showHint);
}
