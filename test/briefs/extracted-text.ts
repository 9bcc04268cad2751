/**
 * The text of the first brief as extracted from the printed page: three columns in the wrong order, some damaged words,
 * and the headings and markers that the extraction added. The brief is compared with it, so it stays unchanged.
 */
export const EXTRACTED_TEXT = `# „Resiliente Kommunen 2.0“: Migration als Chance verstehen

Deutschland ist ein Einwanderungsland und profitiert von Zuwanderung. Kommunen kommt eine zentrale Rolle zu. Doch wie können sie dieser Rolle nachkommen, wenn politische wie finanzielle Rahmenbedingungen und ein negativer, gesellschaftlicher Diskurs einem vor Ort positiven Klima für Ankommen und Verwurzelung entgegenstehen? Angesichts schwieriger Rahmenbedingungen sprechen wir hier von kommunaler Resilienz und meinen damit „die Fähigkeit eines Systems, zentrale Funktionen in Krisenmomenten aufrechtzuerhalten“. Als resilient können demzufolge Kommunen gelten, die es schaffen, nachhaltige, ganzheitliche und flexibel gestaltete Angebote vor Ort zu schaffen.

## Handlungsimpulse

### Langfristige finanzielle Unterstützung von Bund und Ländern

Kommunen spielen eine wichtige Rolle in der Ausgestaltung der Integrationsbedingungen vor Ort. Dafür brauchen sie zuverlässige, dauerhafte finanzielle Unterstützung von Bund und den Ländern, unter anderem um zuverlässige, niedrigschwellige Beratungs- und Begegnungsangebote zu erhalten, und diese flexibel an sich verändernden Zielgruppen anpassen zu können. Dabei sollten die Bedarfe der Ankommenden zentraler in den Fokus von Politik und praktischer Ausgestaltung vor Ort rücken (können).

*Wir sind von allen Seiten Druck ausgesetzt. Diesen aufzuhalten und gerecht zu werden raubt Kraft, Nerven und Arbeitszeit, die woanders besser eingesetzt wäre.*

Integrationsbeauftragte\\*r aus Sachsen

gungen und positive Erfahrungen stärker thematisiert werden, anstelle des derzeitigen Klimas der Polarisierung und Verunsicherung, welches Migrant:innen oft in vereinfachender, negativer Weise pauschalisiert.

### Strategische Vernetzung der Kommunen unter- und miteinander

Zusammenarbeit kann als zentrales Mittel im Umgang mit (subtilen) systemischen Widerständen gesehen werden. Kommunen sollten sich deswegen innerhalb ihrer Verwaltungen stärker untereinander und mit weiteren Akteur:innen vernetzen, um Allianzen zu schmieden und Potentiale weiter auszuschöpfen. Die so geschaffene „community of practice“ schafft Rückhalt unter Gleichgesinnten und kann als Impulsgeber:in zum Begegnen aktueller Herausforderungen dienen.

*Es geht oft auch darum, unsere Arbeit aufzubereiten und gegenüber der eigenen Verwaltung gebetsmühlenartig runter zu beten, damit wir Gehör finden.*

Integrationsbeauftragte\\*r aus Nordrhein-Westfalen

### Hinwendung zu einem positiven Integrationsdiskurs

Zugewanderte fühlen sich oft in ihren Interessen und Gestaltungswillen nicht gesehen und wollen vor Ort stärker einbezogen werden. Dafür braucht es eine Öffnung des (gesellschaftlichen und politischen) Gesprächsraumes hin zu einer differenzierteren und realistischen Kommunikation über Zuwanderung und Ankommen in Deutschland. Dabei sollten Gelingensbedin-

# Hintergrund

## Der Raum für Integrationsarbeit verengt sich

Migration ist und bleibt ein gesellschaftlich polarisierendes Thema. Emotional aufgeladen und wenig faktenbasiert werden Ursachen und Wirkung von Zuwanderung oft vereinfachend und selektiv als Bedrohung und Problem dargestellt. Der in der Öffentlichkeit entstehende Eindruck ist seit Jahren der einer schwer zu bewältigenden Krise.

Kommunen stehen im Spannungsfeld zwischen den gesetzten Rahmenbedingungen der Bundespolitik und der Aufgabe, Integration bedarfsgerecht für die ankommenden Menschen zu gestalten. Durch solche Abhängigkeiten sind lokale Verwaltungen in ihrem Gestaltungsspielraum beschränkt. Auch das politische Klima spielt dabei eine Rolle. Besonders seit der letzten Bundestagswahl im Februar 2025 herrscht große Unsicherheit, wie sich die Ergebnisse auf die Kommunalarbeit auswirken werden. So verschob sich beispielsweise teils die Parteienlandschaft in lokalen Entscheidungsgremien zum rechten Spektrum. Im Kontext dieser Situation scheint Resilienz notwendig, aber nur eingeschränkt möglich.

## Ankommen vor Ort gestalten

Teil der Einschränkungen in Kommunen ist die unterfinanzierte Infrastruktur der öffentlichen Daseinsvorsorge bspw. Wohnungsknappheit, fehlende Kitaplätze, und besonders im ländlichen Raum eingeschränkter Zugang zu Bildung und Ärzten, sowie ein unzureichend ausgebauter öffentlicher Nahverkehr. Migration fungiert hier als Brennglas und weist auf diese Missstände hin. Wenn Ressourcen vor Ort schwinden, die Aufgaben aber bestehen bleiben (oder gar mehr werden), erzeugt das bei manchen den Eindruck, es reiche nicht für alle. Das schürt Ängste und kann populistisch genutzt werden. So entsteht Rechtfertigungs- und Erfolgsdruck bei der lokalen Integrationsarbeit. Positive Beispiele von Ankommen und eine wohlvollende Berichterstattung über Integration sind dabei schwer zu platzieren. Ebenso sind niedrigschwellige Angebote, wie Interkulturelle Wochen o.ä. im Kontext vom starken Arbeitsmarktfokus von Landes- und Bundesprogrammen immer schwerer zu finanzieren. Das alles schränkt die

## Die Forschung hinter den Empfehlungen

Seit 2023 arbeitet die Abteilung Integration am Deutschen Zentrum für Integrations- und Migrationsforschung, DeZIM, mit ausgewählten Kommunen in Deutschland an den Gelingensbedingungen für eine bedarfsgerechte Integrationsarbeit vor Ort. Das partizipative Forschungsdesign umfasst qualitative Methoden wie Interviews und Beobachtungen. In Kooperation mit dem Lehrstuhl von Prof. Dr. Birgit Glorius führte das Team von Dr. Nora Ratzmann im Jahr 2025 drei Online-Dialogformate mit Vertreter:innen der kommunalen Integrationsarbeit aus 12 Kommunen durch. Dazu trafen sich Migrationsforschende und Verwaltungsmitarbeitende im März, Mai und Juni zu jeweils einem Workshoptermin, der an zwei aufeinanderfolgenden Tagen für zwei Stunden stattfand. Zivilgesellschaftliche Initiativen und Vertreter:innen aus der Wissenschaft gaben dabei Einblicke in verschiedene Fragen rund um Migration und Integration auf Kommunalebene. Im Vordergrund der Workshop-Reihe stand die Vernetzung und der fachliche Austausch der Kommunen.

**Impressum:** Technische Universität Chemnitz, Professur für Humangeographie und europäische Migrationsforschung. Autor:innen: Dr. Nora Ratzmann, Felicitas Rißler, Denis Zeković, Chemnitz, November 2025.

Schaffung resilenter, also belastbarer und langfristiger Integrationsangebote vor Ort ein.

Trotz der angespannten Situation stellt sich die Frage: Wie können wir unsere Kommunen attraktiv für Ankommende gestalten? Oft fehlt „Programmen“ und Politiken eine migrantische Perspektive, sodass diese teils an der Lebensrealität vorbeigehen.

Aus der Forschung wissen wir, dass positive Erlebnisse im Moment der Ankunft und der ersten Zeit, sowie Kontakte zur ansässigen Bevölkerung wichtig sind. Eine offene Haltung der Ansässigen und Begegnungen tragen positiv zur Integration bei. Für Ankommende sind vor allem diese Kontakte als Resource wichtig, um an wichtige Informationen zu kommen, aber auch um sich als Teil der Gesellschaft zu fühlen. Niedrigschwellige Zugänge zu Nachbarschaftszentren, Geschäften, oder Freizeiteinrichtungen sind ebenso zentral, da sie Gefühle der Zugehörigkeit und des Angekommen-Seins fördern. Ist das nicht gegeben, ziehen viele Menschen auch weiter. Zugänge zu sozialen Dienstleistungen oder zum Arbeitsmarkt, häufig wichtig für die Integration und an welchen der Integrationserfolg gemessen wird, sind kein Garant.

Um der damit entstehenden Gratwanderung zwischen strukturellen Rahmenbedingungen des Bundes und Bedarfen vor Ort gerecht zu werden, bedienen sich Integrationsbeauftragte verschiedenster Strategien. Beim Beantragen von Fördermitteln kann der Mehrwert von Zuwanderung für die Aufnahmegerütschaft in den Vordergrund gestellt werden. Auch die strategische Vernetzung mit Partner:innen aus anderen Kommunalverwaltungen oder der Zivilgesellschaft, auf fachlicher Ebene jenseits des politischen Geschehens, hat sich bewährt. Gleichzeitig ist es notwendig, die Grenzen des eigenen, kommunalen Handelns zu akzeptieren, um selbst nicht auszubrennen, und den Herausforderungen tagtäglich aufs Neue begegnen zu können.

**Zitievorschlag:** Ratzmann, N., Rißler, F., Zeković, D. (2025): „Resiliente Kommunen 2.0“: Migration als Chance verstehen. Forschung:Praktisch. Flucht & Ankommen. 05|2025. Chemnitz: Technische Universität Chemnitz. <https://doi.org/10.59350/hpz3x-qh641>
`;
