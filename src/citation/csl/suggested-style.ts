/**
 * The style of the series, in the Citation Style Language. The citation of a brief, as the series suggests it:
 *
 *     Mustermann, E., Beispiel, M. (2025): Titel. Reihe. 05|2025. Ort: Verlag. https://doi.org/10.1234/abc
 *
 * It names all authors, with initials and without a word before the last one, and prints „o. J.“ if there is no year.
 * Works that a brief cites are printed in the same way, those in journals and books with `In:`. The text cites them by
 * authors and year: `(Mustermann und Beispiel 2025, S. 3)`.
 */
export const SUGGESTED_STYLE = `<?xml version="1.0" encoding="utf-8"?>
<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" demote-non-dropping-particle="never">
  <info>
    <title>Policy Brief</title>
    <id>policy-brief-suggested</id>
    <category citation-format="author-date"/>
    <updated>2026-11-27T00:00:00+00:00</updated>
    <rights license="https://opensource.org/license/mit">MIT</rights>
  </info>
  <macro name="editors">
    <names variable="editor">
      <name name-as-sort-order="all" initialize-with="." delimiter=", " delimiter-precedes-last="always"/>
      <label form="short" prefix=" (" suffix=")"/>
    </names>
  </macro>
  <macro name="authors">
    <names variable="author">
      <name name-as-sort-order="all" initialize-with="." delimiter=", " delimiter-precedes-last="always"/>
      <substitute>
        <text macro="editors"/>
        <text variable="publisher"/>
        <text variable="title"/>
      </substitute>
    </names>
  </macro>
  <macro name="authors-short">
    <names variable="author">
      <name form="short" and="text" delimiter=", " delimiter-precedes-last="never" initialize-with="."
        et-al-min="3" et-al-use-first="1"/>
      <et-al term="et-al"/>
      <substitute>
        <names variable="editor"/>
        <text variable="publisher"/>
        <text variable="title" form="short"/>
      </substitute>
    </names>
  </macro>
  <macro name="year">
    <choose>
      <if variable="issued">
        <date variable="issued"><date-part name="year"/></date>
        <text variable="year-suffix"/>
      </if>
      <else>
        <text term="no date" form="short"/>
        <text variable="year-suffix" prefix="-"/>
      </else>
    </choose>
  </macro>
  <macro name="pages">
    <group delimiter=" ">
      <label variable="page" form="short"/>
      <text variable="page"/>
    </group>
  </macro>
  <macro name="edition">
    <choose>
      <if is-numeric="edition">
        <group delimiter=" ">
          <number variable="edition" form="ordinal"/>
          <text term="edition" form="short"/>
        </group>
      </if>
      <else>
        <text variable="edition"/>
      </else>
    </choose>
  </macro>
  <macro name="container">
    <choose>
      <if type="article-journal article-magazine article-newspaper article review review-book" match="any">
        <group delimiter=", ">
          <group delimiter=" ">
            <text variable="container-title"/>
            <text variable="volume"/>
            <text variable="issue" prefix="(" suffix=")"/>
          </group>
          <choose>
            <if type="article-newspaper article-magazine" match="any">
              <date variable="issued" form="text" date-parts="year-month-day"/>
            </if>
          </choose>
          <text macro="pages"/>
        </group>
      </if>
      <else>
        <group delimiter=", ">
          <group delimiter=": ">
            <text macro="editors"/>
            <text variable="container-title"/>
          </group>
          <text macro="pages"/>
        </group>
      </else>
    </choose>
  </macro>
  <citation disambiguate-add-year-suffix="true" disambiguate-add-names="true" disambiguate-add-givenname="true"
    givenname-disambiguation-rule="primary-name">
    <layout prefix="(" suffix=")" delimiter="; ">
      <group delimiter=", ">
        <group delimiter=" ">
          <text macro="authors-short"/>
          <text macro="year"/>
        </group>
        <group delimiter=" ">
          <label variable="locator" form="short"/>
          <text variable="locator"/>
        </group>
      </group>
    </layout>
  </citation>
  <bibliography>
    <sort>
      <key macro="authors"/>
      <key variable="issued"/>
      <key variable="title"/>
    </sort>
    <layout>
      <group delimiter=": ">
        <group delimiter=" ">
          <text macro="authors"/>
          <group prefix="(" suffix=")">
            <text macro="year"/>
          </group>
        </group>
        <group delimiter=". ">
          <text variable="title"/>
          <choose>
            <if type="thesis">
              <text variable="genre"/>
            </if>
          </choose>
          <choose>
            <if variable="container-title">
              <group delimiter=": ">
                <text term="in" text-case="capitalize-first"/>
                <text macro="container"/>
              </group>
            </if>
          </choose>
          <text variable="collection-title"/>
          <text variable="collection-number"/>
          <choose>
            <if type="report">
              <text variable="number"/>
            </if>
          </choose>
          <text macro="edition"/>
          <group delimiter=": ">
            <text variable="publisher-place"/>
            <text variable="publisher"/>
          </group>
          <choose>
            <if variable="DOI">
              <text variable="DOI" prefix="https://doi.org/"/>
            </if>
            <else>
              <group delimiter=" ">
                <text variable="URL"/>
                <group delimiter=" " prefix="(" suffix=")">
                  <text term="accessed"/>
                  <date variable="accessed" form="text" date-parts="year-month-day"/>
                </group>
              </group>
            </else>
          </choose>
        </group>
      </group>
    </layout>
  </bibliography>
</style>
`;
