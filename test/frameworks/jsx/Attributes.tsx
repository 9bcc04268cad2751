/** What the types of React, Preact and Solid allow alike, and must not. The compiler fails where an expected error is missing. */
export function Attributes() {
  return (
    <>
      <policy-brief heading-level={3} layout="cards" aria-label="Brief">
        <brief-citation citation-style="own-style" formats="bibtex ris" id="citation" />
      </policy-brief>
      <brief-header heading-level="2" isolate />
      <brief-frame src="https://institut.example/" label="Brief" />
      {/* @ts-expect-error -- a layout with a slip of the pen */}
      <policy-brief layout="crads" />
      {/* @ts-expect-error -- HTML has six levels */}
      <brief-summary heading-level={7} />
      {/* @ts-expect-error -- a frame has no layout */}
      <brief-frame layout="cards" />
    </>
  );
}
