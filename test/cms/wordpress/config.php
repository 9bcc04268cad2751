<?php
/*
 * The wp-config.php of the WordPress that tests start. A test passes what changes from run to run by environment
 * variables; the address is the one under which the browser asks.
 */
$table_prefix = 'wp_';
$settings = [
    'DB_NAME' => 'wordpress',
    'DB_USER' => 'root',
    'DB_PASSWORD' => '',
    'DB_HOST' => 'localhost:' . getenv('WORDPRESS_SOCKET'),
    'DB_CHARSET' => 'utf8mb4',
    'WP_HOME' => 'http://' . ($_SERVER['HTTP_HOST'] ?? 'localhost'),
    'WP_SITEURL' => 'http://' . ($_SERVER['HTTP_HOST'] ?? 'localhost'),
    'WPMU_PLUGIN_DIR' => __DIR__ . '/mu-plugins',
    'AUTOMATIC_UPDATER_DISABLED' => true,
    'DISABLE_WP_CRON' => true,
    'WP_POST_REVISIONS' => false,
    'AUTOSAVE_INTERVAL' => 86400,
];
// Fixed keys let a test log in once and use the cookie in every process of the server.
foreach (['AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE'] as $use) {
    $settings["{$use}_KEY"] = $settings["{$use}_SALT"] = "only for tests: $use";
}
foreach ($settings as $name => $value) {
    define($name, $value);
}
require_once ABSPATH . 'wp-settings.php';
