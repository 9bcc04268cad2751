<?php
/*
 * What a webmaster has set up, and what lets a test try several set-ups on one site: the parameters of an address choose
 * the theme and the editor.
 */
foreach (['template', 'stylesheet'] as $option) {
    add_filter("pre_option_$option", fn ($theme) => isset($_GET['theme']) ? sanitize_key($_GET['theme']) : $theme);
}
// The way of the guide that works with every theme: a hook.
add_action('wp_head', fn () => print(getenv('WORDPRESS_HEAD')));
// What the plugin “Classic Editor” does.
add_filter('use_block_editor_for_post', fn ($used) => $used && !isset($_GET['classic-editor']));
// A server under another name of this machine stands for one of the internet, which WordPress else refuses to ask.
add_filter('http_request_host_is_external', '__return_true');
add_filter('http_allowed_safe_ports', fn ($ports) => [...$ports, (int) getenv('WORDPRESS_FOREIGN_PORT')]);
// Everything else of the internet does not exist.
add_filter('pre_http_request', function ($answer, $arguments, $address) {
    $isHere = in_array(wp_parse_url($address, PHP_URL_HOST), ['localhost', '127.0.0.1'], true);
    return $isHere ? $answer : new WP_Error('offline', 'No request leaves this machine.');
}, 10, 3);
