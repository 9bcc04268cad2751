/**
 * The citation as the series suggests it, in the Citation Style Language:
 *
 *     Mustermann, E., Beispiel, M. (2025): Titel. Reihe. 05|2025. Ort: Verlag. https://doi.org/10.1234/abc
 *
 * It names all authors, with initials and without a word before the last one, and prints „o. J.“ if there is no year.
 */
export const SUGGESTED_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never">
  <info>
    <title>Policy Brief</title>
    <id>policy-brief-suggested</id>
    <updated>2026-11-23T00:00:00+00:00</updated>
    <rights license="https://opensource.org/license/mit">MIT</rights>
  </info>
  <citation>
    <layout><text variable="title"/></layout>
  </citation>
  <bibliography>
    <layout>
      <group delimiter=" ">
        <names variable="author">
          <name name-as-sort-order="all" initialize-with="." delimiter=", " delimiter-precedes-last="always"/>
          <substitute>
            <names variable="editor">
              <name name-as-sort-order="all" initialize-with="." delimiter=", " delimiter-precedes-last="always"/>
              <label form="short" prefix=" (" suffix=")"/>
            </names>
            <text variable="publisher"/>
          </substitute>
        </names>
        <choose>
          <if variable="issued">
            <date variable="issued" prefix="(" suffix="):"><date-part name="year"/></date>
          </if>
          <else>
            <text term="no date" form="short" prefix="(" suffix="):"/>
          </else>
        </choose>
        <group delimiter=". ">
          <text variable="title"/>
          <text variable="collection-title"/>
          <text variable="collection-number"/>
          <group delimiter=": ">
            <text variable="publisher-place"/>
            <text variable="publisher"/>
          </group>
          <choose>
            <if variable="DOI">
              <text variable="DOI" prefix="https://doi.org/"/>
            </if>
            <else>
              <text variable="URL"/>
            </else>
          </choose>
        </group>
      </group>
    </layout>
  </bibliography>
</style>
`;
