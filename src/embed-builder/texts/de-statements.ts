import type { Way } from '../systems.js';

/** A paragraph about the briefs on a site for its privacy notice, in German. */
export function germanPrivacyStatement(way: Way, host: string): string {
  const [first, ...rest] = way === 'two-click' ? elsewhere(host) : own(way);
  return [`Policy Briefs. ${first}`, ...rest].join(' ');
}

function own(way: Way): string[] {
  const what = way === 'fragment' ? 'Text und Stylesheet' : 'Text, Skript und Stylesheet';
  return [
    'Auf einigen Seiten zeigen wir Policy Briefs, kurze Texte aus der Wissenschaft.',
    `${what} liegen auf unserem eigenen Server.`,
    'Beim Aufruf werden keine Daten an Dritte übermittelt, keine Cookies gesetzt und keine anderen Daten auf Ihrem Gerät gespeichert.',
    ...(way === 'fragment'
      ? []
      : [
          'Wenn Sie einen Knopf zum Kopieren drücken, schreibt Ihr Browser den Text in die Zwischenablage; ausgelesen wird sie nicht.',
        ]),
    'Links, etwa zu doi.org, führen zu anderen Anbietern, für die deren eigene Datenschutzerklärungen gelten.',
  ];
}

function elsewhere(host: string): string[] {
  return [
    `Auf einigen Seiten binden wir Policy Briefs ein, die auf dem Server ${host} liegen.`,
    'Beim Aufruf unserer Seite wird keine Verbindung zu diesem Server hergestellt.',
    'Erst wenn Sie „Inhalt laden“ wählen, verbindet sich Ihr Browser mit ihm und übermittelt ihm Ihre IP-Adresse, den Zeitpunkt und technische Angaben wie Browser, Betriebssystem und Sprache; die Adresse unserer Seite wird nicht mitgeschickt.',
    'Rechtsgrundlage ist Ihre Einwilligung (Art. 6 Abs. 1 Buchst. a DSGVO).',
    'Ihre Entscheidung wird nicht gespeichert: Auf der nächsten Seite werden Sie wieder gefragt.',
    `Was danach mit diesen Angaben geschieht, steht in der Datenschutzerklärung von ${host}.`,
  ];
}

/** A paragraph about the briefs on a site for its accessibility statement, in German. */
export function germanAccessibilityStatement(way: Way): string {
  return [
    'Policy Briefs.',
    'Die auf unserer Website gezeigten Policy Briefs sind mit einer Komponente eingebunden, die nach WCAG 2.2, Stufe AA, und EN 301 549 entwickelt wurde.',
    'Sie wurde vom Entwicklungsteam in Chromium und Firefox mit automatischen Tests geprüft: mit axe-core, auf Bedienung mit der Tastatur, sichtbaren Fokus, Umbruch bei 320 CSS-Pixeln, größere Textabstände und vergrößerte Schrift, in Chromium auch auf erzwungene Farben.',
    'Von Hand mit Screenreadern ist sie noch nicht geprüft, auch nicht von einer unabhängigen Stelle.',
    'Solche Tests finden nur einen Teil möglicher Barrieren.',
    ...(way === 'two-click'
      ? ['Die Texte erscheinen in einem Rahmen; ein Link führt zur selben Seite ohne Rahmen.']
      : []),
    'Barrieren melden Sie bitte über die in dieser Erklärung genannte Kontaktmöglichkeit.',
  ].join(' ');
}
