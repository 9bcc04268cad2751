import { readFileSync } from 'node:fs';

/**
 * The page of a town around a brief, the same for all forms: the site's stylesheet as a link, a title, a paragraph, the
 * brief as the last thing of the content, and a footer.
 *
 * @param {{ head?: string, brief: string, end?: string }} parts What the form needs, and at the body's end.
 * @returns {string}
 */
export function townPage({ head = '', brief, end = '' }) {
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Ankommen gestalten – Stadt Beispielhausen</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="town.css">
${head}
</head>
<body>
<header class="top"><div class="width brand-row"><a class="brand" href="/">Stadt Beispielhausen</a></div></header>
<div class="width page">
<main>
<div class="text">
<h1>Ankommen gestalten</h1>
<p class="lead">Der Ausschuss für Soziales hat sich mit einem Policy Brief befasst.</p>
</div>
${brief}
</main>
</div>
<footer class="bottom"><div class="width"><p>Stadt Beispielhausen, Am Markt 3</p></div></footer>
${end}
</body>
</html>
`;
}

/**
 * The demo town's stylesheet without its pictures. Its content is at least as high as the window: a footer that is
 * seen before the brief comes would have to move.
 */
export function townStyles() {
  return `${readFileSync('demo/town.css', 'utf8')}\nmain { min-block-size: 100vh; }\n`;
}
