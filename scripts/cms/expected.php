<?php
// expected.php WWW ADDRESS EXPECTED.json: what must be found, from the database as it stands. In a process of its own,
// because WordPress learns the form of its addresses when it starts.
[$www, $address, $out] = array_slice($argv, 1);
$_SERVER['HTTP_HOST'] = preg_replace('~^http://~', '', rtrim($address, '/'));
$_SERVER['REQUEST_METHOD'] = 'GET';
$_SERVER['REQUEST_URI'] = '/';
$_SERVER['SERVER_PROTOCOL'] = 'HTTP/1.1';
require $www . '/wp-load.php';
flush_rewrite_rules();
global $wpdb;

$expected = ['post' => [], 'page' => [], 'file' => [], 'attachment' => [], 'category' => [], 'tag' => [], 'hidden' => []];
foreach ($wpdb->get_results("SELECT ID, post_type, post_status, post_password, post_content FROM $wpdb->posts") as $row) {
    if ($row->post_type === 'attachment') {
        $expected['file'][] = wp_get_attachment_url($row->ID);
        $expected['attachment'][] = get_permalink($row->ID);
    } elseif (in_array($row->post_type, ['post', 'page'], true)) {
        $kind = $row->post_status === 'publish' ? $row->post_type : 'hidden';
        $expected[$kind][] = get_permalink($row->ID);
        $pages = substr_count($row->post_content, '<!--nextpage-->');
        for ($n = 2; $kind === 'post' && $n <= $pages + 1; $n++) {
            $expected['part'][] = trailingslashit(get_permalink($row->ID)) . $n . '/';
        }
    }
}
foreach (['category' => 'category', 'post_tag' => 'tag'] as $taxonomy => $kind) {
    foreach (get_terms(['taxonomy' => $taxonomy, 'hide_empty' => true]) as $term) {
        $link = trailingslashit(get_term_link($term));
        // A parent shows its children's posts as well.
        $query = new WP_Query(['tax_query' => [['taxonomy' => $taxonomy, 'terms' => $term->term_id]], 'post_type' => 'post', 'post_status' => 'publish']);
        $expected[$kind][] = $link;
        for ($n = 2; $n <= $query->max_num_pages; $n++) {
            $expected['list'][] = $link . "page/$n/";
        }
    }
}
$all = new WP_Query(['post_type' => 'post', 'post_status' => 'publish']);
for ($n = 2; $n <= $all->max_num_pages; $n++) {
    $expected['list'][] = home_url("/page/$n/");
}
foreach ($wpdb->get_results("SELECT DISTINCT YEAR(post_date) y, MONTH(post_date) m, DAY(post_date) d FROM $wpdb->posts WHERE post_type = 'post' AND post_status = 'publish'") as $row) {
    $expected['month'][get_month_link($row->y, $row->m)] = true;
    $expected['day'][get_day_link($row->y, $row->m, $row->d)] = true;
}
foreach (['month', 'day'] as $kind) {
    $expected[$kind] = array_keys($expected[$kind]);
}
file_put_contents($out, json_encode($expected, JSON_UNESCAPED_SLASHES | JSON_UNESCAPED_UNICODE | JSON_PRETTY_PRINT));
