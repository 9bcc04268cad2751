<?php
/* Installs WordPress into an empty database, with a user of each role: php install.php FOLDER */
[, $folder] = $argv;
$database = new mysqli('localhost', 'root', '', '', 0, getenv('WORDPRESS_SOCKET'));
$database->query('CREATE DATABASE wordpress CHARACTER SET utf8mb4');
$database->close();
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = 'localhost';
require_once "$folder/wp-load.php";
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-includes/class-wpdb.php';
// No mail is sent.
function wp_mail()
{
    return true;
}
wp_install('Stadt', 'administrator', 'administrator@stadt.example', true, '', 'administrator');
foreach (['editor', 'author', 'contributor'] as $role) {
    $user = wp_insert_user([
        'user_login' => $role,
        'user_pass' => $role,
        'user_email' => "$role@stadt.example",
        'role' => $role,
    ]);
    is_wp_error($user) && throw new Exception($user->get_error_message());
}
foreach (get_users() as $user) {
    // The editor greets new users with a dialog.
    update_user_meta($user->ID, 'wp_persisted_preferences', [
        'core/edit-post' => ['welcomeGuide' => false, 'fullscreenMode' => true],
        '_modified' => gmdate('c'),
    ]);
}
update_option('permalink_structure', '/%postname%/');
switch_theme('twentytwentythree');
