<?php
// fill.php WWW PLAN.json: installs WordPress and fills it by the plan.
[$www, $plan_file] = array_slice($argv, 1);
$plan = json_decode(file_get_contents($plan_file), true);
$_SERVER['HTTP_HOST'] = preg_replace('~^http://~', '', rtrim($plan['address'], '/'));
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
define('WP_INSTALLING', true);
require $www . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';

function must($value, $what)
{
    if (is_wp_error($value)) {
        fwrite(STDERR, $what . ': ' . $value->get_error_message() . "\n");
        exit(1);
    }
    if (!$value) {
        fwrite(STDERR, $what . ": nothing came of it\n");
        exit(1);
    }
    return $value;
}

wp_install($plan['title'], 'bientap', 'bientap@example.vn', true, '', wp_generate_password());
wp_installing(false);
foreach ($plan['options'] as $name => $value) {
    update_option($name, $value);
}
switch_theme('twentytwentyone');
global $wp_rewrite, $wpdb;
$wp_rewrite->set_permalink_structure('/%year%/%monthnum%/%day%/%postname%/');
// The rules are written when the next process asks for them: this one began without.
delete_option('rewrite_rules');

// Of WordPress's own samples nothing stays.
foreach (get_posts(['post_type' => ['post', 'page'], 'post_status' => 'any', 'numberposts' => -1]) as $sample) {
    wp_delete_post($sample->ID, true);
}
wp_defer_term_counting(true);
wp_defer_comment_counting(true);
$wpdb->query('SET autocommit = 0');

$categories = [];
foreach ($plan['categories'] as $row) {
    $parent = isset($row['parent']) ? $categories[$row['parent']] : 0;
    $made = must(wp_insert_term($row['name'], 'category', ['parent' => $parent]), $row['name']);
    $categories[$row['name']] = $made['term_id'];
}

$files = [];
foreach ($plan['files'] as $row) {
    $there = must(wp_upload_dir($row['month']), 'uploads');
    $path = $there['path'] . '/' . $row['name'];
    copy($row['source'], $path);
    $id = must(wp_insert_attachment([
        'post_title' => $row['title'], 'post_mime_type' => $row['type'], 'post_status' => 'inherit',
        'post_date' => $row['date'],
    ], $path), $row['name']);
    $files[$row['name']] = $id;
}

$made = [];
foreach ($plan['posts'] as $row) {
    $id = must(wp_insert_post([
        'post_type' => $row['type'], 'post_status' => $row['status'], 'post_title' => $row['title'], 'post_content' => $row['body'],
        'post_date' => $row['date'], 'post_password' => $row['password'] ?? '', 'post_author' => 1,
        'post_category' => array_map(fn ($name) => $categories[$name], $row['categories'] ?? []),
        'tags_input' => $row['tags'] ?? [], 'comment_status' => 'open',
        'post_parent' => isset($row['parent']) ? $made[$row['parent']] : 0,
    ], true), $row['title']);
    $made[$row['key']] = $id;
    $parents = [];
    foreach ($row['comments'] ?? [] as $n => $comment) {
        $parents[$n] = wp_insert_comment([
            'comment_post_ID' => $id, 'comment_author' => $comment['author'], 'comment_author_email' => 'dan@example.vn',
            'comment_content' => $comment['text'], 'comment_approved' => $comment['approved'], 'comment_date' => $row['date'],
            'comment_parent' => isset($comment['answers']) ? $parents[$comment['answers']] : 0,
        ]);
    }
    foreach ($row['attach'] ?? [] as $name) {
        $wpdb->update($wpdb->posts, ['post_parent' => $id], ['ID' => $files[$name]]);
        clean_post_cache($files[$name]);
    }
    // A file's own page lies below the post that it hangs on: its address is known only now.
    $body = preg_replace_callback('~@(file|page):([^@]+)@~', function ($found) use ($files) {
        $id = $files[$found[2]];
        return $found[1] === 'file' ? wp_get_attachment_url($id) : get_attachment_link($id);
    }, $row['body']);
    $wpdb->update($wpdb->posts, ['post_content' => $body], ['ID' => $id]);
    clean_post_cache($id);
    if ($row['sticky'] ?? false) {
        stick_post($id);
    }
}
$wpdb->query('COMMIT');
$wpdb->query('SET autocommit = 1');
wp_defer_term_counting(false);
wp_defer_comment_counting(false);
update_option('sidebars_widgets', ['wp_inactive_widgets' => [], 'sidebar-1' => array_map(fn ($name) => "$name-2", $plan['widgets']), 'array_version' => 3]);
foreach ($plan['widgets'] as $name) {
    update_option("widget_$name", [2 => ['title' => '', 'count' => 0, 'dropdown' => 0, 'hierarchical' => 1, 'number' => 5], '_multiwidget' => 1]);
}
flush_rewrite_rules();
