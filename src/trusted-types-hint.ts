/**
 * Names the remedy where a content security policy does not let Lit start. It has to be imported before Lit, whose
 * first line throws then, and forgotten when the script has run.
 */
function nameRemedy({ message }: ErrorEvent): void {
  if (!/lit-html|TrustedType/i.test(message)) return;
  console.warn(
    "policy-brief: expected trusted-types lit-html 'allow-duplicates' in the Content-Security-Policy of this page. Until then, its briefs are shown without controls.",
  );
}

addEventListener('error', nameRemedy);

/** Stops listening: from now on, errors are those of the page. */
export function forgetRemedy(): void {
  removeEventListener('error', nameRemedy);
}
