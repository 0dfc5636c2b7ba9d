// Written by scripts/train/main_text.py.
extension Standing {
    /// Parts of class names and ids, and what they say.
    static let nameTable =
        """
        aa:-15 ab:-12 about:-32 above:-35 absolute:-31 ac:-14 acc:-24 access:-18 accessibility:-18 accordion:-7
        accordion-content:-15 account:-54 ace:-10 acf:-6 action:-26 actions:-37 active:-23 ad:-12 add:-15
        additional:-24 addons:-15 address:-46 admonition:21 admonition-title:21 advertising:-15 ae:-9 aem:6
        aem-grid:6 aem-grid-default:6 af:-12 affiliate:-24 after:-30 ajax:-17 alert:-20 align:-19
        align-items-center:-40 align-items-start:-22 aligncenter:-30 aligned:-19 alignfull:-23 alignment:-20
        alignnone:-15 alignwide:-15 all:-17 alt:-34 alternate:-8 always:-12 am:-29 analysis:-9 ancestor:-44
        anchor:-8 animated:-13 animation:-30 announcement:-31 announcement-bar:-29 ap:-18 api:-9 application:-6
        apply:-16 apps:-35 aq:-29 ar:-18 archive:-26 archives:-29 are:8 arrow:-23 arrows:-14 article:11
        article-body:20 article-byline:-29 article-comments:-29 article-container:20 article-content:23
        article-header:-29 article-info:-31 article-meta:-32 article-sidebar:-31 article-title:-46 article-wrap:17
        article-wrapper:16 articlebody:25 articles:-29 aside:-27 aspect:-13 asset:-38 atc:-10 attachment:-22
        attribution:-12 auth:-33 author:-31 author-bio:-35 author-box:-29 author-description:-29 author-info:-38
        author-name:-39 authors:-26 auto:-12 av:-8 avatar:-27 ba:-16 back:-43 badge:-18 badges:-9 banner:-35 bar:-40
        base:-9 baseline:-11 basis:-30 bb:-6 bbcodeblock:15 bbcodeblock-content:14 bbcodeblock-expandable:13
        bbcodeblock-expandcontent:19 bbcodeblock-expandlink:-29 bbcodeblock-quote:13 bbcodeblock-title:-6
        bbwrapper:23 bc:-17 bd:-8 be:-10 before:-35 beginners:14 below:-42 benefits:8 between:-29 bf:-7 bfa:-8
        bfc:-15 bg:-9 bg-gray:-13 bg-light:-19 bg-transparent:-8 bg-white:-8 big:-13 bio:-42 black:-14 blend:8
        block-block-content:-31 block-body:8 block-container:13 block-content:-8 block-core:-29
        block-mainnavigation:-29 block-menu:-40 block-messages:14 block-outer:-33 block-outer-after:-31
        block-outer-opposite:-29 block-page-title-block:-29 block-system:8 block-system-main-block:13
        block-title:-37 block-views:-29 blockmessage:-31 blockmessage-none:-31 blocks:-6 blog-content:16
        blog-post:18 blog-post-content:28 blog-title:-29 blogs:-29 blue:-14 blurb:-11 bold:-18 border:-20
        border-bottom:-18 border-gray:-22 border-t:-35 border-top:-25 bordered:-26 borders:-29 bottom:-28 box:-25
        boxed:11 br:-11 brand:-23 branding:-41 brands:-15 breadcrumb:-35 breadcrumb-item:-31 breadcrumbs:-30
        breadcrumbs-container:-24 breadcrumbs-item:-20 breadcrumbs-list:-18 breaking:-19 browse:-11 browser:-41
        btm:-15 btn:-38 btns:-29 budget:13 bullet:-23 burger:-41 business:-17 button:-56 button-group:-29
        buttons:-49 buy:-17 by:-17 byline:-52 bypostauthor:-29 byuser:-35 c-footer:-29 ca:-15 calc:-11 call:-37
        can:11 caption:-33 caption-attachment:-20 card:-17 card-body:-20 card-text:-15 card-title:-7 cards:-18
        career:-10 carousel:-13 cars:-17 cart:-48 cat:-29 cat-item:-38 categories:-36 cats:-29 cb:-6 cc:-9 cd:-16
        ce:-9 cell:-6 center:-17 centered:-12 cf:-8 change:-7 channel:-29 chat:-20 check:-13 checkbox:-43
        children:-41 choose:19 circle:-30 citation:-10 city:-19 clamp:-11 classic:-24 click:-27 clickable:-30
        close:-46 closed:-18 clothing:-10 cn:-29 cnt:-29 col-lg:-12 col-md:-7 col-md-offset:-9 col-sm:-14 col-xl:-7
        col-xs:-10 collapse:-27 collapsed:-22 collapsible:-7 collection:-24 colophon:-49 color:-12 cols:-12
        column:-10 columns:-7 com:-24 comment:-36 comment-author:-29 comment-body:-31 comment-content:-37
        comment-form:-46 comment-form-author:-42 comment-form-comment:-40 comment-form-cookies-consent:-38
        comment-form-email:-42 comment-form-url:-37 comment-list:-35 comment-meta:-38 comment-notes:-40
        comment-reply-title:-45 comment-respond:-48 commentform:-46 comments:-36 comments-area:-41
        comments-title:-29 commercial:-10 common:-8 community:-23 comp:-13 compact:-17 company:-20 compare:-13
        compliance:-18 con:8 condition:-15 conditions:-15 connect:-37 cons:6 consent:-44 cont:-35 contact:-40
        contact-us:-29 contain:-6 container-fluid:-14 contains:-39 content:13 content-area:16 content-item:-18
        content-sidebar-wrap:20 content-well:21 content-wrapper:17 contents:-9 contentwrapper:9 contrast:-14
        control:-24 controls:-28 cookie:-49 cookie-notice:-35 cookie-notice-container:-29 cookiebanner:-29
        cookies:-35 copy:-16 copyright:-75 core:-18 corporate:-15 cost:-8 count:-31 counter:-7 counter-hierarchy:12
        country:-21 cover:-21 cp:-15 crawler:25 crawler-nav:-29 crawler-post:27 crawler-post-meta:24 create:-15
        credit:-47 credits:-33 cs:-17 css:7 ct:-16 cta:-35 ctas:-38 current:-35 current-menu-ancestor:-28
        current-menu-item:-22 current-menu-parent:-43 current-page-item:-18 current-page-parent:-39
        current-post-ancestor:-40 current-post-parent:-40 cursor:-22 custom:-39 custom-html:-40
        custom-html-widget:-41 customer:-8 d-block:-37 d-flex:-32 d-inline-block:-16 d-lg-flex:-20 d-lg-none:-26
        d-md-flex:-29 d-md-none:-16 da:-13 dark:-7 date:-36 dateline:-31 dates:-29 datetime:-29 day:-11 db:-16
        dc:-26 dd:-15 de:-14 default:-6 dek:-14 demo:-27 depth:-41 desc:-18 description:-17 description-below:-38
        design:-9 desktop:-25 details:-18 details-menu-drawer-container:-26 df:-11 dialog:-20 digital:-6 dir:-29
        disabled:-33 disc:10 disclaimer:-31 disclosure:-20 discovery:-18 display:-17 div:-14 div-comment:-29
        divide:-14 divide-y:-13 divider:-17 do:25 doc:7 document:6 documents:-29 dom:-32 done:-29 dot:-29 double:-25
        down:-11 drawer:-32 drawer-inner:-29 drop:-26 dropdown:-52 dropdown-menu:-52 ds:-9 duration:-24 dy:-15
        dyn:-26 dynamic:-9 e-animation-fade:-28 e-con:14 e-con-boxed:7 e-con-full:8 e-con-inner:7 e-content:22
        e-flex:10 e-grid-align-left:-29 e-parent:11 e-pointer-none:-38 e-pointer-underline:-31 eaf:-9 ease:-23
        ease-in-out:-21 eb:-15 ec:-12 ed:-14 edit:-32 ee:-9 ef:-9 element:-6 elementor:10 elementor-align-center:-31
        elementor-button-wrapper:-33 elementor-col:6 elementor-column:6 elementor-column-gap-default:6
        elementor-container:9 elementor-element:12 elementor-element-a:-6 elementor-element-a-c:-14
        elementor-element-a-d:-18 elementor-element-a-f:-10 elementor-element-ad:-15 elementor-element-b:-15
        elementor-element-b-a:-12 elementor-element-b-c:-10 elementor-element-b-d:-19 elementor-element-b-f:-15
        elementor-element-ba:-15 elementor-element-c:-11 elementor-element-c-a:-17 elementor-element-c-b:-9
        elementor-element-c-c:-18 elementor-element-c-e:-20 elementor-element-c-f:-6 elementor-element-d-a:-12
        elementor-element-d-b:-13 elementor-element-d-c:-15 elementor-element-d-e:-9 elementor-element-d-f:-15
        elementor-element-da:-9 elementor-element-e:-18 elementor-element-e-a:-11 elementor-element-e-c:12
        elementor-element-e-d:-12 elementor-element-e-e:-11 elementor-element-e-f:-14 elementor-element-f:-7
        elementor-element-f-a:-15 elementor-element-f-c:-8 elementor-element-f-d:-15 elementor-element-f-e:-17
        elementor-element-fa:-18 elementor-element-populated:9 elementor-grid:-43 elementor-grid-item:-35
        elementor-grid-mobile:-37 elementor-grid-tablet:-37 elementor-heading-title:-15 elementor-hidden-desktop:-35
        elementor-hidden-mobile:-38 elementor-hidden-tablet:-40 elementor-icon-list-item:-32
        elementor-icon-list-items:-32 elementor-icon-list-layout-traditional:-17 elementor-inline-item:-42
        elementor-inline-items:-42 elementor-inner-column:-22 elementor-inner-section:-22 elementor-invisible:-18
        elementor-list-item-link-full-width:-22 elementor-location-footer:-42 elementor-location-header:-40
        elementor-location-single:22 elementor-mobile-align-center:-29 elementor-nav-menu:-43
        elementor-nav-menu-align-end:-31 elementor-nav-menu-align-start:-33 elementor-nav-menu-burger:-39
        elementor-nav-menu-container:-43 elementor-nav-menu-dropdown:-41 elementor-nav-menu-dropdown-none:-37
        elementor-nav-menu-dropdown-tablet:-39 elementor-nav-menu-layout-horizontal:-40
        elementor-nav-menu-layout-vertical:-35 elementor-nav-menu-main:-43 elementor-nav-menu-stretch:-30
        elementor-nav-menu-text-align-aside:-40 elementor-nav-menu-toggle:-39 elementor-page-title:-18
        elementor-post:-35 elementor-post-info:-40 elementor-post-navigation:-31 elementor-post-navigation-link:-31
        elementor-post-navigation-next:-31 elementor-post-navigation-prev:-31 elementor-post-text:-33
        elementor-post-title:-33 elementor-posts:-33 elementor-posts-container:-35 elementor-posts-skin-classic:-31
        elementor-section:9 elementor-section-boxed:11 elementor-section-full-width:-16
        elementor-section-height-default:9 elementor-section-height-min-height:-15
        elementor-section-items-middle:-14 elementor-shape-rounded:-35 elementor-size-default:-15
        elementor-social-icons-wrapper:-38 elementor-top-column:10 elementor-top-section:10 elementor-widget:13
        elementor-widget-button:-35 elementor-widget-container:8 elementor-widget-heading:-15
        elementor-widget-icon-list:-22 elementor-widget-nav-menu:-43 elementor-widget-post-info:-40
        elementor-widget-post-navigation:-31 elementor-widget-posts:-33 elementor-widget-social-icons:-38
        elementor-widget-theme-post-content:38 elementor-widget-theme-post-title:-18 elementor-widget-width-auto:-31
        elementor-widget-width-initial:-22 elementor-widget-wrap:9 elements:-29 ellipsis:-20 email:-66 embed:-16
        embedded:-20 empty:-26 en:-17 enabled:-35 end:-36 engine:-14 english:-15 entertainment:-20 entity:-26
        entries:-29 entry:19 entry-content:33 entry-footer:-39 entry-header:-14 entry-meta:-42 entry-title:-7
        environment:26 equal:-10 error:-33 es:-20 et-builder-inner-content:8 et-dropdown-animation-fade:-28 et-l:8
        et-l-footer:-29 et-l-header:-28 et-l-post:8 et-main-area:9 et-menu:-28 et-menu-nav:-28
        et-pb-bg-layout-light:-7 et-pb-column:8 et-pb-column-tb-footer:-29 et-pb-column-tb-header:-28
        et-pb-column-with-menu:-28 et-pb-css-mix-blend-mode-passthrough:8 et-pb-gutters:8 et-pb-menu:-28
        et-pb-menu-inner-container:-28 et-pb-menu-menu:-28 et-pb-menu-page-id:-28 et-pb-menu-tb-header:-28
        et-pb-menu-wrap:-28 et-pb-module:8 et-pb-row:8 et-pb-row-tb-footer:-29 et-pb-row-tb-header:-28
        et-pb-row-with-menu:-28 et-pb-section:9 et-pb-section-tb-footer:-29 et-pb-section-tb-header:-28
        et-pb-section-with-menu:-28 et-pb-text-align-center:-11 et-pb-text-tb-footer:-29 et-pb-with-background:-8
        et-pb-with-border:-12 et-section-regular:9 even:-16 event:-11 events:-29 excerpt:-33 expand:-15
        expandcontent:19 expanded:-24 expandlink:-29 expert:-26 explore:-35 extended:-31 external:-37 extra:-29
        extrabold:-8 eyebrow:-22 ez:8 ez-toc-container:11 ez-toc-container-direction:11 ez-toc-counter:11
        ez-toc-heading-level:15 ez-toc-list:15 ez-toc-list-level:15 ez-toc-page:15 ez-toc-v:12 fa:-9 facebook:-40
        fade:-35 fail:-15 false:-12 family:-11 faq:17 faqs:7 fast:-14 fb:-11 fbc:-15 fc:-17 fd:-11 fdd:11 fe:-15
        featured:-14 features:11 feed:-19 feedback:-33 ff:-14 fg:-9 field:-20 field-description-below:-38
        field-item:8 field-name-body:12 field-sublabel-below:-40 field-type-text-with-summary:12
        field-validation-below:-35 fields:-29 figure:-12 file:28 fill:-25 filter:-25 filters:-12 find:-31 first:-17
        fit:-38 five:-15 fix:13 fixed:-15 fl:-12 flex:-11 flex-column:-26 flex-grow:-30 flex-nowrap:-9 flex-row:-24
        flex-shrink:-16 flex-wrap:-21 float:-19 floating:-36 fluid:-13 flyout:-33 focus:-8 folder:-33 follow:-35
        font:-8 font-bold:-10 font-medium:-16 font-normal:-22 font-sans:-16 font-semibold:-16 food:-20 foot:-31
        footer:-66 footer-block:-33 footer-bottom:-41 footer-col:-29 footer-column:-33 footer-container:-40
        footer-content:-39 footer-copyright:-53 footer-info:-33 footer-inner:-37 footer-item:-29 footer-left:-35
        footer-link:-18 footer-links:-50 footer-logo:-15 footer-main:-29 footer-menu:-44 footer-nav:-46
        footer-navigation:-31 footer-right:-37 footer-row:-28 footer-section:-33 footer-social:-33 footer-title:-26
        footer-top:-43 footer-widget-area:-35 footer-widget-area-inner:-29 footer-widgets:-37 footer-wrap:-28
        footer-wrapper:-31 footnote:-15 form:-59 form-group:-33 form-item:-35 form-sublabel-below:-40
        form-type-textfield:-31 format:21 format-standard:22 forms:-29 forum:-28 forums:-29 four:-10 fr:-14
        framework:-24 free:-24 front:-29 fs:-16 ft:-31 full-width:-9 fullwidth:-21 fw:-10 gallery:-39 gap-px:-7
        gap-x:-10 gap-y:-17 gatsby:21 gecko:-31 general:-16 genesis:-25 genesis-nav-menu:-29 get:-10 gf:-35
        gf-browser-gecko:-31 gfield:-40 gfield-contains-required:-37 gfield-description:-35
        gfield-has-description:-33 gfield-no-description:-33 gfield-type-email:-33 gfield-type-honeypot:-33
        gfield-visibility-visible:-37 gform:-40 gform-body:-40 gform-fields:-40 gform-theme-no-framework:-35
        gform-validation-container:-35 gform-wrapper:-40 global:-18 go:-8 google:-6 gradient:-22 gravity:-31
        gravity-theme:-31 gray:-10 green:-9 grey:-8 grid:-8 grid-col:-7 grid-cols:-13 grid-item:-6 grid-row:16
        group:-21 grow:-19 gs:-8 guest:-42 gutter:7 gutters:-6 gy:8 h-entry:21 ha:-8 half:-16 hamburger:-33 has:-6
        has-dropdown:-29 has-post-thumbnail:19 has-submenu:-37 has-text-align-center:-11 has-text-color:-9 head:-36
        header:-38 header-bottom:-29 header-container:-34 header-content:-29 header-inner:-42 header-main:-25
        header-menu:-41 header-menu-container:-25 header-menu-item:-30 header-nav:-44 header-nav-item:-29
        header-nav-list:-29 header-navigation:-26 header-top:-22 header-wrap:-29 header-wrapper:-42 headermenu:-32
        heading:-10 headline:-17 help:-41 hentry:18 hero:-13 hero-content:-25 hfeed:10 hidden:-21 hidden-label:-31
        hidden-xs:-36 hide:-32 hierarchy:7 high:11 holder:-28 home:-30 homepage:-17 honeypot:-33 horizontal:-32
        hours:-29 hover:-15 how:12 hq:-7 hr:-7 hs:-15 hscroller:-29 hscroller-scroll:-29 html:-14 html-block:9
        ib:-31 ic:-18 icon:-39 iconic:-20 icons:-41 id:-15 identity:-31 image:-18 image-caption:-35
        image-container:-26 images:-18 img:-24 in:-12 index:-32 indicator:-15 industries:-28 info:-34
        information:-18 inherit:-10 init:-27 initial:-19 inline:-27 inline-flex:-14 inlinemodcontainer:13 inner:-6
        inner-wrap:10 input:-38 inset:-24 instagram:-40 intelligence:-6 internal:-28 introduction:15 inverse:-35
        invert:7 invisible:-31 is:-10 is-active:-18 is-layout-flex:-6 is-layout-flow:10 is-selected:-33 isolate:-12
        it:-14 item:-26 item-list:-29 items:-25 items-center:-12 items-start:-6 jc:-14 job:-18 join:-18 jp:-28 jr:-6
        js:-15 js-inlinemodcontainer:13 js-lbcontainer:25 js-messagecontent:24 js-offcanvasnavsource:-31 js-post:15
        js-quickedittarget:20 js-replynewmessagecontainer:15 js-scrollbuttons:-31 js-selecttoquote:25 jump:-15
        justification:-31 justified:-33 justify:-21 justify-between:-24 justify-center:-9
        justify-content-between:-30 justify-content-center:-28 justify-end:-21 justify-start:-14 kadence:-6 kd:-29
        key:10 kg:14 kt:16 l-header:-29 label:-23 labels:-27 lang:-40 language:-7 large:-10 last:-16 lastedit:-29
        latest:-37 lazy:-11 lazyload:-22 lbcontainer:19 lead:-10 leading-px:-18 leading-relaxed:-18
        leading-tight:-14 left:-21 legacy:-14 legal:-47 level:-28 lg:-9 lg-flex-row:-11 lg-grid-cols:-8
        lg-hidden:-16 lg-mb:-13 lg-pb:-14 lg-pt:-19 lg-px:-6 lg-py:-7 lh:-12 li:-14 library:-33 license:-9 life:-23
        light:-20 lightbox:-20 like:-11 line:-15 line-clamp:-18 lines:-11 link:-40 linkedin:-27 linklist:-41
        links:-70 list:-17 list-disc:15 list-inline:-27 list-none:-13 list-unstyled:-39 listing:-22
        listinline-bullet:-31 listitem:-12 lists:-12 live:-20 loading:-31 local:-17 location:-10 locations:-31
        locked:-6 log:-29 logged:-36 login:-55 logo:-40 long:8 loop:-28 low:-12 lower:-28 ls:-21 ltr:-10 m-auto:-14
        main:6 main-container:9 main-content:19 main-footer:-33 main-header:-36 main-menu:-47 main-nav:-41
        main-navigation:-40 main-outlet:21 main-wrapper:14 maincontent:19 mainheader:-29 mainmenu:-29 mainnav:-29
        mainnavigation:-37 margin:-10 margin-bottom:-18 margin-top:-16 markdown:31 market:-16 marketing:-16
        markup:-18 masthead:-37 max-w-full:-9 max-w-none:29 max-w-xl:12 mb:-10 mb-lg:-11 mb-sm:-18 mb-xl:-10 mc:-13
        md-flex:-22 md-flex-row:-14 md-gap:-21 md-grid:-25 md-grid-cols:-15 md-hidden:-33 md-items-center:-27
        md-justify-between:-33 md-mb:-18 md-mt:-20 md-order:-18 md-py:-8 md-text-left:-18 me:-35 media:-19
        media-body:-28 medium:-8 mega:-43 mega-menu:-36 megamenu:-46 member:-27 menu:-71 menu-bar:-29
        menu-drawer:-26 menu-drawer-container:-26 menu-drawer-menu:-26 menu-drawer-navigation:-26 menu-footer:-41
        menu-footer-menu:-42 menu-footer-menu-container:-29 menu-item:-68 menu-item-has-children:-64
        menu-item-home:-49 menu-item-object-category:-53 menu-item-object-custom:-65 menu-item-object-page:-67
        menu-item-object-post:-41 menu-item-privacy-policy:-38 menu-item-type-custom:-65
        menu-item-type-post-type:-68 menu-item-type-taxonomy:-56 menu-level:-32 menu-list:-29 menu-list-item:-29
        menu-main:-33 menu-main-menu:-46 menu-main-menu-container:-35 menu-mobile:-29 menu-primary:-42
        menu-secondary:-33 menubar:-29 menus:-30 message:-16 message-attribution-opposite:-31
        message-attribution-opposite-list:-31 message-avatar:-31 message-avatar-wrapper:-31 message-body:25
        message-cell:15 message-cell-main:20 message-cell-user:-15 message-content:24 message-inner:10
        message-lastedit:-29 message-main:23 message-post:16 message-user:-15 message-userbanner:-29
        message-usercontent:25 message-userdetails:-9 message-userextras:-28 messagecontent:26 messages:11 meta:-29
        metadata:-20 middle:-22 min:-6 mini:-25 minor:-12 ml:-7 mm:-23 mob:-24 mobile:-32 mobile-header:-29
        mobile-menu:-44 mobile-menu-container:-26 mobile-nav:-40 mobile-navigation:-29 mobile-only:-29 mobilenav:-37
        modal:-45 modal-body:-37 modal-content:-47 modal-dialog:-35 modal-header:-35 modal-title:-35 mode:14
        modern:-12 module:-11 more:-25 most:-17 most-popular:-31 motion:-27 motion-reduce:-26 mr:-15 mr-auto:-23
        ms:-20 msg:-31 mt:-6 mt-lg:-20 mt-md:-13 mt-sm:-18 multi:-7 multiple:8 muted:-15 mv:16 mv-content-wrapper:21
        my:-9 name:-15 narrow:-10 nav:-53 nav-bar:-31 nav-container:-37 nav-item:-53 nav-left:-27 nav-links:-29
        nav-main:-35 nav-menu:-50 nav-pills:-29 nav-primary:-36 nav-wrapper:-31 navbar:-47 navbar-collapse:-41
        navbar-dark:-29 navbar-default:-39 navbar-expand-lg:-22 navbar-fixed-top:-31 navbar-header:-37
        navbar-nav:-51 navbar-right:-37 navel:-31 navgroup:-35 navigation:-60 navlinks:-29 navlist:-28 navs:-28
        navsticky:-31 nb:-20 nested:-24 network:-29 neutral:-12 new:-14 news:-22 newsletter:-44
        newsletter-heading:-29 next:-12 next-post:-29 nitro:-9 nitro-lazy:-9 no:-20 no-gutters:-15 nocontent:-35
        node-content:11 node-view-mode-full:13 none:-15 normal:-13 not:-24 not-prose:-15 notes:-42 notice:-33
        notification:-18 now:-23 nowrap:-20 number:-13 nw:-9 object:-47 odd:-22 off:-10 offcanvas:-30
        offcanvasnavsource:-31 offer:-22 offset:-11 om:-16 on:-20 one:-20 online:-15 only:-38 opacity:-22 open:-19
        opinion:-27 opposite:-31 opt:-16 option:-6 options:-25 or:-7 order:-20 order-lg:-21 order-md:-20 original:-6
        ot:-18 other:-19 our:-19 out:-30 outer:-8 outlet:12 outside:-15 overflow:-9 overflow-x-auto:-9
        overflow-y-auto:-28 overlay:-17 owl:-22 owl-carousel:-20 owl-theme:-15 p-account:-31 p-body:11
        p-body-content:12 p-body-header:-24 p-body-inner:11 p-body-main:12 p-body-pagecontent:12 p-breadcrumbs:-33
        p-breadcrumbs-bottom:-31 p-description:-31 p-footer:-33 p-footer-copyright:-31 p-footer-inner:-33
        p-footer-linklist:-33 p-footer-row:-31 p-footer-row-main:-29 p-footer-row-opposite:-31 p-nav:-31
        p-nav-inner:-31 p-nav-list:-29 p-nav-opposite:-31 p-nav-scroller:-29 p-navel:-31 p-navgroup:-33
        p-navgroup-guest:-31 p-navsticky:-31 p-pagewrapper:9 p-sectionlinks:-31 p-sectionlinks-inner:-31
        p-sectionlinks-list:-29 p-title:-18 p-title-value:-18 pa:-29 package:-15 padding-top:-11 page-container:11
        page-content:9 page-footer:-42 page-header:-46 page-item:-20 page-section:19 page-title:-27 page-wrapper:6
        pagecontent:9 pages:-20 pagetitle:-29 pagewrapper:8 pagination:-53 pairs:-28 pairs-justified:-28 pane:-7
        panel:-15 panels:-18 para:-15 parent:-24 part:-18 partner:-18 partners:-31 passthrough:8 pattern:-6
        paywall:7 pb-px:-19 pc:-24 pd:-11 pe:-18 phone:-32 photo:-19 pi:-13 picks:-6 pills:-28 pinterest:-37 pl:-6
        placeholder:-20 plain:-35 plan:-6 player:-15 po:-17 pointer:-52 policy:-37 politics:-20 pop:-18 popover:-33
        popular:-46 populated:9 popup:-43 portal:-18 pos:-13 position:-28 position-relative:-31 post:11
        post-author:-15 post-content:18 post-meta:-35 post-title:-23 post-type-text:16 posts:-34 powered:-23
        powered-by-link:-29 pp:-19 pr:-12 prev:-50 previous:-37 price:-7 pricing:-18 primary:-14 primary-menu:-40
        primary-menu-container:-25 primary-nav:-31 print:-41 privacy:-48 product-description:20 product-price:7
        product-title:-6 products:-19 profile:-23 program:-10 projects:-8 promo:-22 promoted:15 pros:9 prose:25
        ps:-30 pt:-8 pt-px:-16 publish:16 published:-31 pull:-17 pull-left:-20 pull-right:-36 py:-16 python:28
        qi:-15 qs:-10 question:6 quick:-33 quick-links:-31 quickedittarget:20 quote:14 radio:-29 rail:-19 rate:-29
        rating:-21 ratio:-29 read:-16 reading:-7 recent:-31 recommended:-28 red:-18 reddit:-31 reduce:-29
        reference:-10 region:6 region-content:15 region-footer:-31 register:-33 regular:-16 related:-48
        related-articles:-31 related-posts:-22 related-topics:-31 relative:-9 relaxed:-18 remove:-17 repeater:-42
        reply:-41 reply-title:-45 replynewmessagecontainer:15 report:-19 request:-13 required:-49 research:-16
        reset:-33 resources:-28 respond:-49 responsive:-11 responsivegrid:7 result:-27 results:-6 return:-18
        reveal:-18 reverse:-11 reviews:-12 richtext:6 right:-31 ring:-15 rm:15 ro:-31 robots:-33
        robots-nocontent:-33 rounded:-11 rounded-lg:-10 row:-6 rows:-24 rss:-37 rt:-13 rte:11 running:15 sa:-7
        sales:-9 sans:-23 save:-15 sb:-6 scale:-12 schedule:-22 score:-11 screen:-7 scroll:-16 scrollbar:-22
        scrollbuttons:-31 scroller:-34 sd:-33 sd-block:-33 sd-content:-33 sd-sharing:-33 sd-sharing-enabled:-33
        sd-social:-33 sd-title:-29 search:-33 search-form:-35 sec:-14 second:-22 secondary:-29 secondary-menu:-29
        section-header:-18 section-title:-19 sectionlinks:-31 sections:-20 select:-29 selected:-49 selector:-38
        selecttoquote:25 self:-21 semibold:-10 sep:-6 service:-19 services:-22 settings:-28 sf:-34 sf-menu:-34
        sg:-29 shadow:-18 shape:-42 share:-52 share-email:-29 share-facebook:-33 share-twitter:-31 sharebuttons:-31
        sharebuttons-buttons:-31 sharebuttons-iconic:-31 sharedaddy:-33 sharing:-31 shipping:-13 shop:-31
        shopify-section-group-footer-group:-29 shopify-section-group-header-group:-31
        shopify-section-sections-footer:-30 shopify-section-sections-header:-31 short:-19 should:22 show:-29
        shrink:-17 side:-27 sidebar:-22 sidebar-primary:-35 sidenav:-37 sides:-13 sig:-14 sign:-41 signature:-22
        signup:-53 simple:-13 site:-8 site-branding:-29 site-container:9 site-content:15 site-description:-33
        site-footer:-52 site-footer-focus-item:-31 site-footer-row:-29 site-footer-section:-31 site-header:-47
        site-header-focus-item:-26 site-header-section:-26 site-info:-37 site-inner:19 site-main:20 site-nav:-31
        site-navigation:-38 site-title:-37 site-wrapper:8 sitefooter:-31 sitenav:-31 sitewrapper:12 size:-16
        skin:-33 skip:-26 slate:-15 slide:-15 slider:-12 slogan:-29 slot:-15 slug:-15 sm:-17 sm-flex-row:-22
        sm-grid-cols:-6 sm-items-center:-14 sm-pb:-7 sm-pt:9 sm-px:-10 sm-py:-15 sm-vertical:-35 small:-21
        snippet:-15 so:-9 social:-52 socials:-38 software:14 solid:-29 solutions:-7 sort:-26 source:-32 sp:-10
        space:-13 space-y:-11 special:-30 specs:-7 split:-7 sports:-11 sq:-15 sqs:8 sqs-block:8 sqs-block-content:8
        sqs-block-html:9 sqs-col:11 sqs-grid:14 sqs-html-content:9 sqs-layout:14 sqs-row:11 square:-8 sr:-33 ss:-7
        stack:-13 stacked:-21 standard:12 star:-18 start:-23 statement:-22 static:-10 stats:-27 status:17
        status-publish:19 step:6 sticky:-35 stock:-9 store:-12 stories:-33 stretch:-25 stretched:-25 string:-18
        study:-15 style:-18 styles:-7 sub:-40 sub-menu:-66 subhead:-30 subheader:-15 subheading:-40 sublabel:-42
        sublist:-31 submenu:-50 submit:-22 subnav:-46 subscribe:-58 subscription:-26 subtitle:-13 success:-18
        summary:-9 support:-41 swatch:-12 swiper:-12 swiper-container:-6 swiper-slide:-12 swiper-wrapper:-12
        switch:-26 switcher:-29 system:9 ta:-29 tab:-11 tablet:-26 tabs:-10 tagline:-27 tags:-32 target:-11 tax:-9
        taxonomy:-49 tb:-7 td:-15 teaser:-31 tech:-12 technology:-19 templates:-9 term:-35 terms:-29 tertiary:-8
        test:-13 testimonial:-9 text:-9 text-black:-18 text-body:-7 text-center:-18 text-gray:-9 text-left:-16
        text-muted:-29 text-px:-14 text-right:-24 text-sm:-16 text-uppercase:-36 text-white:-17 text-xl:-7
        text-xs:-34 textarea:-33 textfield:-31 textwidget:-40 theme:-9 third:-25 this:-11 thread:-26 thread-alt:-33
        thread-even:-42 thread-odd:-33 three:-27 thumb:-14 thumbnail:12 tight:-18 tile:-11 time:-24 timer:-29
        title:-22 title-area:-31 to:-8 toggle:-29 tool:-11 tools:-24 tooltip:-28 top:-21 top-bar:-33 top-label:-40
        top-level:-28 top-menu:-33 topbar:-35 topic:-8 topic-body:27 topic-title:-10 topics:-37 topnav:-40 total:-31
        tr:-9 track:-7 tracking:-10 traditional:-17 trail:-33 training:-8 transform:-38 transition:-16
        transition-all:-14 translate:-41 transparent:-9 trending:-44 trial:-31 trigger:-10 trust:-8 tv:-24 tw:-19
        tweet:11 twitter:-15 twitter-tweet:33 two:-8 txt:-21 type-page:18 type-post:21 types:6 u-scrollbuttons:-31
        ud:-18 ui:-19 uk:-21 ul:-18 underline:-18 unit:-33 unstyled:-36 up:-13 updated:-18 upper:-32 uppercase:-33
        url:-26 us:-23 use:6 user:-24 userbanner:-29 usercontent:25 userdetails:-9 userextras:-28 username:-17
        using:15 util:-14 utility:-49 validate:-20 validation:-42 validation-below:-35 valign:-19 value:-8 var:-9
        vcard:-36 vd:-16 vertical:-27 vh:-10 video:-15 videos:-20 view:-8 view-content:-33 viewport:-10 views:-43
        views-element-container:-33 views-field:-29 views-field-title:-29 views-row:-33 visibility:-29 visible:-29
        visual:-7 vw:-16 w-dropdown:-31 w-dropdown-list:-31 w-dropdown-toggle:-31 w-dyn-item:-25 w-dyn-items:-25
        w-dyn-list:-25 w-layout-grid:-13 w-nav:-35 w-nav-menu:-31 w-richtext:21 watch:-16 weather:-31 website:-15
        well:19 wf:-14 what:25 white:-9 who:-17 wide:-19 wider:-24 widget:-20 widget-area:-29 widget-block:-22
        widget-categories:-36 widget-custom-html:-42 widget-nav-menu:-42 widget-search:-29 widget-text:-43
        widget-title:-48 widget-wrap:-19 widgets:-36 widgettitle:-37 width:-9 window:-8 without:-9 words:23 world:6
        wp-block-button:-29 wp-block-buttons:-29 wp-block-group-is-layout-flex:-16 wp-block-heading:26
        wp-block-list:30 wp-caption:-24 wp-caption-text:-24 wp-site-blocks:10 wrap:-7 wrapper:-8 wysiwyg:14
        xl-col-span:-18 xl-grid-cols:-14 xlarge:-15 xs:-19 yellow:-19 yes:-16 your:10 youtube:-24
        """
}
