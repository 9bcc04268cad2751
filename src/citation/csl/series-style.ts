/**
 * The style for a series as a whole, in the Citation Style Language. It names neither authors nor a year, which a series
 * that goes on has not:
 *
 *     Muster kompakt. Musterstadt: Musterinstitut. ISSN 2049-3630. https://x.example/
 */
export const SERIES_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0">
  <info>
    <title>Policy Brief Series</title>
    <id>policy-brief-series</id>
    <updated>2026-11-28T00:00:00+00:00</updated>
    <rights license="https://opensource.org/license/mit">MIT</rights>
  </info>
  <citation>
    <layout>
      <text variable="title"/>
    </layout>
  </citation>
  <bibliography>
    <layout>
      <group delimiter=". ">
        <text variable="title"/>
        <group delimiter=": ">
          <text variable="publisher-place"/>
          <text variable="publisher"/>
        </group>
        <text variable="ISSN" prefix="ISSN "/>
        <text variable="URL"/>
      </group>
    </layout>
  </bibliography>
</style>
`;
