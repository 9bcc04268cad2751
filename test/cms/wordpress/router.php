<?php
/* Serves WordPress with the web server of php: files as they are, the webmaster's folder, and all else by WordPress. */
$path = rawurldecode(parse_url($_SERVER['REQUEST_URI'], PHP_URL_PATH));
$types = ['css' => 'text/css', 'html' => 'text/html', 'js' => 'text/javascript', 'json' => 'application/json'];
if (preg_match('#^/policy-briefs/([\w.-]+)$#', $path, $found)) {
    $file = getenv('WORDPRESS_FOLDER') . "/$found[1]";
    if (!is_file($file)) {
        http_response_code(404);
        return true;
    }
    header('Content-Type: ' . ($types[pathinfo($file, PATHINFO_EXTENSION)] ?? 'application/octet-stream') . '; charset=utf-8');
    readfile($file);
    return true;
}
if ($path !== '/' && file_exists($_SERVER['DOCUMENT_ROOT'] . $path)) {
    return false;
}
$_SERVER['SCRIPT_NAME'] = $_SERVER['PHP_SELF'] = '/index.php';
require $_SERVER['DOCUMENT_ROOT'] . '/index.php';
