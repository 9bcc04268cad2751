<?php
/*
 * Sends standard input through WordPress, with no more of it than that takes:
 * php wordpress.php FOLDER saved|shown
 */
[, $folder, $step] = $argv;
define('ABSPATH', "$folder/");
define('WPINC', 'wp-includes');
foreach (['compat', 'plugin', 'functions', 'pomo/translations', 'l10n', 'formatting', 'kses', 'shortcodes'] as $file) {
    require_once ABSPATH . WPINC . "/$file.php";
}
$saved = wp_kses_post(stream_get_contents(STDIN));
echo $step === 'saved' ? $saved : shortcode_unautop(wpautop(wptexturize($saved)));
