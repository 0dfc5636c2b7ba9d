<?php
/*
 * What the plugins of real portals add: buttons that share and print under each post (addresses without end), and the
 * sidebar's calendar, archives and comments. Mail goes nowhere.
 */
function wp_mail($to, $subject, $message, $headers = '', $attachments = [])
{
    return true;
}

add_filter('the_content', function ($content) {
    if (!is_singular('post') || !in_the_loop()) {
        return $content;
    }
    $links = '';
    foreach (['facebook', 'zalo', 'twitter'] as $n => $where) {
        $links .= '<a rel="nofollow" href="' . esc_url(add_query_arg(['share' => $where, 'nb' => $n + 1], get_permalink())) . '">' . $where . '</a> ';
    }
    $links .= '<a href="' . esc_url(add_query_arg('print', 'print', get_permalink())) . '">In trang này</a>';
    return $content . '<p class="chia-se">Chia sẻ: ' . $links . '</p>';
});

add_action('template_redirect', function () {
    if (isset($_GET['share'])) {
        wp_redirect('https://mang-xa-hoi.example/?u=' . rawurlencode(get_permalink()), 302);
        exit;
    }
});

// WordPress would else guess which post a wrong address meant, and each wrong address would cost a search.
add_filter('do_redirect_guess_404_permalink', '__return_false');
