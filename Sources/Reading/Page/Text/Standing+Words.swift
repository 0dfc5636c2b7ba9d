// Written by scripts/train/main_text.py.
extension Standing {
    /// Words of short lines, and what they say.
    static let wordTable =
        """
        a:12 about:-13 above:18 abuse:-24 ac:-9 academic:-17 academics:-24 academy:-8 accept:-2 access:4
        accessibility:-20 accessories:-16 account:-27 accounting:1 accounts:-4 accreditation:-3 across:28 act:1
        action:18 actions:5 active:-10 activities:12 activity:-2 actually:24 ad:-15 add:5 added:12 adding:24
        additional:12 address:-16 adjust:24 adjustable:8 admin:6 administration:-20 admissions:-15 adoption:13
        ads:-13 adult:8 adults:6 advance:20 advanced:16 advantage:13 advantages:17 adventure:5 advertise:-48
        advertisement:-30 advertising:-19 advice:-8 advisory:-20 affiliate:-20 affordable:11 africa:-6 after:16
        again:10 against:6 age:15 agencies:1 agency:5 agent:1 agentic:14 agents:17 ago:-15 agree:-15 agreement:-12
        ahead:18 ai:7 aid:-5 air:10 aktuelle:-11 al:3 alert:-22 alerts:-6 alex:-6 alexa:-4 all:-8 alle:-29 allow:12
        allowed:31 almost:3 already:27 als:3 also:14 alternative:10 alternatives:-1 always:9 am:-21 amazing:18
        amazon:6 america:-8 american:9 an:17 analysis:4 analyst:3 analytics:6 and:12 andrew:-3 android:3 andy:24
        angeles:7 animals:15 anna:-4 anniversary:6 announcements:-11 annual:2 another:20 answer:25 answers:3 anti:13
        antonio:3 any:21 anyone:17 anything:22 anywhere:10 ap:-19 api:7 apis:17 app:-8 apparel:-3 apple:-2
        application:10 applications:7 applied:-10 apply:6 applying:6 appointment:-20 approach:8 apps:9 apr:1 april:5
        architecture:12 archive:-23 archives:-20 are:22 area:1 areas:12 arizona:8 arm:12 around:16 arrivals:-4 art:2
        article:-24 articles:-32 artificial:-6 artikel:-38 arts:-20 as:22 asia:-16 asian:-20 ask:16 asked:27
        assembly:11 assessment:-9 assets:6 assistance:0 assistant:-7 assisted:8 associate:-6 associated:-2 at:12
        atlanta:11 attention:26 auch:-2 audience:17 audio:11 audit:3 auf:2 aug:-8 august:-23 aus:-14 austin:-4
        australia:-11 authentication:13 author:-18 authors:-9 auto:-3 automate:23 automated:16 automatic:20
        automation:7 automations:26 automotive:-4 availability:22 available:13 ave:-10 avenue:-28 average:31
        avoid:32 award:-17 awards:-33 awareness:7 away:12 awesome:-10 aws:-4 b:12 baby:12 back:0 background:1
        backup:13 bad:7 bag:11 bags:3 balance:17 ball:-4 bank:-13 banking:-12 banks:-6 bar:5 base:18 based:20
        basic:30 basics:5 basket:15 basketball:0 bathroom:-4 battery:21 bay:3 be:19 beach:-1 beautiful:7 beauty:1
        because:18 become:-14 bed:19 bedroom:13 beef:6 been:13 before:23 begin:34 beginner:26 beginners:23
        behavior:17 behind:8 bei:7 being:20 beiträge:-36 bell:-20 below:19 benefits:8 berlin:6 best:8 beta:-6
        better:14 between:37 beware:13 beyond:6 big:9 biggest:11 bill:-2 billing:-8 billion:6 bis:-4 bit:38 black:6
        bleiben:-4 block:22 blog:-23 blogger:-24 blogs:-37 blood:-3 blue:2 bluesky:-24 bluetooth:17 blvd:-22
        board:-7 boards:8 body:8 bonds:-22 bonus:12 book:3 books:1 boost:-5 boston:-8 both:31 bottom:8 bought:28
        box:13 boxes:-1 boy:6 boys:6 brain:-4 brand:3 branding:-10 brands:-9 brazil:12 breach:11 break:11
        breakfast:-6 breaking:-5 brian:-4 brief:3 bring:16 britain:13 broken:6 brown:3 browse:-3 browser:-6
        budget:18 budgeting:21 bug:-2 build:13 builder:11 building:16 builds:13 built:25 bundle:-15 bundles:-24
        bureau:-3 business:-3 businesses:16 but:28 button:13 buy:6 buyer:5 buying:0 by:1 c:6 ca:0 cabinet:10
        cable:13 cache:28 calculator:-27 calendar:-3 california:2 call:-1 calling:6 calls:19 camera:4 cameras:-4
        campaign:17 campaigns:15 camping:-4 campus:-31 can:25 canada:-10 cancel:-1 cancellation:11 cancer:-6
        canvas:-10 capabilities:29 capacity:20 capital:-6 car:5 carbon:8 card:-2 cards:-14 care:7 career:-5
        careers:-43 carolina:12 cars:-7 cart:-22 case:2 cases:13 cash:-20 catalog:6 catch:-4 categories:-23
        category:13 cd:24 center:-6 centers:-11 central:-3 centre:-4 ceo:15 certificate:7 certificates:10
        certification:3 certified:13 chain:3 chair:12 challenge:10 challenges:12 champions:-20 change:13
        changelog:-3 changes:19 changing:10 channel:-20 charge:24 charges:13 charging:8 charlotte:6 chart:0 chat:-10
        chatgpt:16 cheap:-3 check:13 checking:10 checklist:0 checkout:-1 checks:18 chicago:5 chicken:10 chief:13
        child:3 children:8 china:-31 chinese:-10 choice:14 choices:-7 choose:23 choosing:20 chris:6 christmas:-14
        cities:1 city:-9 claim:12 claims:1 class:17 classes:9 classic:16 classifieds:-25 clean:19 cleaner:15
        cleaners:6 cleaning:11 clear:23 cleveland:-8 cli:6 click:6 client:21 clients:3 climate:0 clip:9 close:-6
        closed:-15 closer:-4 clothing:7 cloud:11 club:-5 co:11 coaching:-6 code:8 codes:7 coding:18 coffee:3
        collaboration:20 collection:11 collections:-5 college:-12 color:-1 colorado:8 colors:17 columnists:-25
        columns:-6 com:-3 come:28 comes:23 comfort:13 coming:15 command:18 comment:-30 comments:-18 commerce:0
        commercial:-17 commitment:-4 common:27 communication:19 communications:-9 community:-17 compact:16
        companies:13 company:-5 compare:-11 compared:17 comparison:3 compatibility:-1 compatible:6 compensation:6
        competition:21 complete:16 completely:20 complex:24 complexity:39 compliance:14 components:14
        comprehensive:23 computer:-7 computers:-26 computing:1 con:11 concept:13 concepts:16 conclusion:36
        conditions:-17 conference:10 conferences:9 confidence:11 configuration:13 confirm:11 congress:6 connect:-6
        connected:-17 connecticut:13 connection:8 cons:15 consent:-29 consider:20 considerations:13 console:17
        construction:8 consultation:-6 consulting:2 consumer:4 contact:-46 contacts:8 content:-13 contents:-22
        context:22 continue:-4 contract:-5 contractor:-15 contractors:-5 contribute:-11 contributing:-8
        contributors:-16 control:26 conversation:-6 conversion:11 converter:12 cookie:-44 cookies:-22 cooking:4
        cool:13 copy:3 copyright:-40 core:10 corner:16 corp:-5 corporate:-5 corrections:-20 cost:23 costs:32
        could:17 council:-4 count:34 countries:15 country:-2 county:1 couple:3 coupons:-20 course:-5 courses:2
        cover:20 coverage:5 covered:27 covers:-6 cpu:6 crafts:-6 crash:3 create:9 created:10 creating:23 creation:18
        creative:4 creators:5 credit:2 credits:-4 crew:-14 cricket:-22 crime:-16 crisis:-4 critical:18 cross:16
        cs:15 css:11 cst:-20 ct:6 culture:-18 cup:14 currency:8 current:10 currently:4 custom:9 customer:2
        customers:12 customize:6 cut:10 cutting:24 cyber:-14 cybersecurity:8 cycle:21 d:17 daily:-10 dakota:23
        dallas:12 dan:-19 daniel:6 dark:-3 das:4 dashboard:-6 data:7 database:1 databases:-6 date:9 datenschutz:-22
        david:0 day:10 days:11 dc:-4 de:-3 dead:14 deal:1 deals:-14 death:0 debt:4 dec:-9 december:-30 decision:18
        decisions:12 decluttering:4 dedicated:-3 deep:12 default:30 defense:-2 define:33 degree:5 degrees:-2
        delete:-25 deliver:-6 delivered:-5 delivery:10 dem:-12 demand:3 demo:-18 den:4 denver:-20 department:0
        departments:-11 depending:13 depends:17 deploy:15 deployment:15 depression:-1 depth:9 der:3 des:-2
        description:16 design:4 designed:13 designer:1 designs:10 desk:-7 desktop:9 detail:28 detailed:32 details:-1
        detection:3 detroit:-8 deutsch:-22 deutsche:-20 dev:-4 develop:10 developer:9 developers:8 development:3
        device:6 devices:18 devops:5 dich:-14 did:20 didn:25 die:11 diego:22 dies:1 diese:-24 dieser:-25 diet:-20
        difference:14 different:31 digital:-5 dimensions:31 dining:-2 dinner:-4 direct:18 directions:3 directly:15
        director:10 directors:-20 directory:-14 disclaimer:-12 disclaimers:-8 disclosure:-36 discord:-14 discount:-5
        discounts:0 discourse:-20 discover:2 discovery:4 discuss:6 discussion:6 disney:-5 display:4 diversity:-6
        division:-20 diy:-1 do:16 docs:1 doctor:-3 document:9 documentation:3 documents:0 does:23 doesn:16 doing:14
        dollar:13 domain:24 don:22 donald:-22 donate:-16 done:22 door:18 double:-1 down:24 download:-16 downloads:-7
        dr:13 draft:11 drag:13 dream:15 dresses:-12 drink:13 drive:2 driven:27 driver:-5 drivers:21 driving:1
        drop:13 drops:20 dry:15 du:7 dual:22 due:13 during:16 duty:21 dynamic:11 e:3 each:40 early:10 earn:3 earth:0
        ease:29 easier:7 easily:20 east:-15 easter:-1 eastern:3 easy:12 eat:11 eating:10 ebooks:-20 eco:14
        ecommerce:18 economic:-3 economics:-4 economy:-11 ecosystem:21 ed:-1 edge:10 edit:13 edited:-32 editing:12
        edition:-3 editions:-24 editor:-9 editorial:-21 editorials:-24 editors:6 edu:-20 education:-17 effective:27
        effects:24 efficiency:32 efficient:13 ein:6 eine:15 einen:-11 el:-14 election:-8 electric:2 electrical:6
        electronics:-5 element:13 elite:3 else:16 em:-14 email:-27 emails:6 emergency:8 emerging:6 emily:7
        emotional:21 employee:-7 employees:11 employment:-10 empty:-4 en:-13 enabled:7 end:14 ends:-4 energy:5
        engagement:1 engine:1 engineer:19 engineering:5 england:-1 english:-22 enhanced:29 enjoy:18 enough:21
        ensure:20 enter:-35 enterprise:4 entertainment:-13 entire:13 entrepreneurship:-4 entries:15 entry:7
        environment:1 environmental:-20 episode:13 equipment:18 equity:-27 era:17 ergonomic:5 error:18 errors:3
        es:10 español:-33 espresso:-1 essential:-4 essentials:1 est:-16 estate:-11 estimate:7 et:-3 etc:26
        ethics:-27 eu:-16 europe:-5 european:-4 evaluation:6 even:18 event:6 events:-19 ever:17 every:21 everyone:20
        everything:14 everywhere:3 exactly:24 example:33 examples:20 excellence:15 excellent:15 exchange:-6
        exchanges:-4 exclusive:-7 executive:-3 exercise:17 exercises:23 existing:11 expand:-14 expect:15
        expensive:22 experience:11 experiences:18 expert:-10 expertise:17 experts:-4 explain:13 explained:-1
        explore:-12 export:6 express:13 extended:15 extension:-1 extensions:5 external:0 extra:20 eye:9 eyes:21 f:10
        fabric:22 face:-4 facebook:-39 facilities:-12 facing:28 fact:8 factor:21 factors:30 facts:3 fair:6 fake:-4
        fall:4 false:23 families:-2 family:3 fan:-20 fans:4 faq:-13 faqs:1 far:17 farm:8 fashion:-22 fast:19
        faster:15 favorite:4 favorites:-14 feature:7 featured:-14 features:11 feb:-2 february:-11 federal:-10 fee:-6
        feed:-15 feedback:-6 feeds:-28 feel:24 feeling:11 fees:9 feet:16 festival:11 few:29 fi:-5 field:1 fields:-5
        fight:-22 figure:2 file:20 files:11 film:8 filter:-7 filters:5 final:27 finally:8 finance:-15 financial:-12
        financing:-4 find:4 finder:-7 finding:9 fine:28 fintech:-3 fire:-7 firms:3 first:11 fish:23 fit:15
        fitness:-9 fits:18 five:17 fix:15 fixed:23 fixes:6 fl:-2 flat:26 flexibility:29 flexible:21 floating:17
        floor:-3 flooring:11 florida:10 flow:29 focus:13 focused:31 folgen:3 follow:-11 following:29 food:-14
        foods:13 football:-15 footer:-20 for:13 force:6 ford:-22 foreign:5 forgot:-22 form:0 format:3 former:-25
        forms:-6 formula:5 forum:-24 forums:-21 forward:12 foto:-28 found:10 foundation:5 founder:10 four:16
        frame:17 france:11 francisco:10 français:-20 fraud:-13 free:-1 french:-1 frequently:23 fresh:15 fri:-5
        friday:2 friend:0 friendly:15 friends:-2 from:10 front:18 frozen:21 fuel:-24 full:14 fully:29 fun:12
        function:34 functional:1 functions:16 funds:-10 furniture:6 further:10 future:11 für:9 g:19 ga:14
        gadgets:-21 galaxy:-9 galleries:-25 gallery:8 game:9 games:-4 gaming:-3 garage:-4 garden:2 gas:-1 gdpr:-4
        gear:-6 gefällt:6 gen:3 gender:-4 general:-8 generated:18 generation:16 generative:17 generator:-4
        georgia:20 german:-25 germany:13 get:-2 gets:18 getting:-2 getty:-5 gift:-8 gifts:-16 girl:6 girls:13
        github:3 give:8 gives:11 giving:4 glass:20 global:6 glossary:-28 gmail:21 gmbh:-4 gmt:-20 go:4 goal:8
        goals:27 goes:17 going:9 gold:8 golf:-17 good:23 goods:-2 google:8 got:12 gov:-20 governance:15
        government:-23 graduate:-11 graphic:9 graphics:6 great:23 green:5 ground:20 group:13 groups:8 grow:5
        growing:26 grows:6 growth:13 guarantee:22 guaranteed:13 guard:11 guest:-10 guidance:4 guide:-7
        guidelines:-13 guides:-10 guys:24 gym:15 h:9 habits:17 had:15 hair:3 half:6 hall:-20 hampshire:17 hand:5
        handle:22 handling:17 hands:18 happy:18 hard:21 hardware:10 has:18 hat:8 have:20 having:15 he:23 head:-4
        headlines:-22 headphones:6 headquarters:12 health:-6 healthcare:3 healthy:13 hear:3 heard:1 heart:9 heat:-8
        heavy:20 height:12 held:-14 hello:8 help:-5 helpful:3 helps:11 her:12 here:19 hi:0 hidden:9 hide:6 hier:-6
        high:9 higher:23 highly:8 hill:6 him:16 hire:8 hiring:8 his:17 history:-1 hit:10 hits:3 hold:12 holiday:-32
        holidays:-10 home:-12 homeowners:0 homepage:-1 homes:1 hong:-23 hope:8 hospital:-8 hospitality:-4 host:15
        hosting:1 hot:5 hotel:-6 hotels:-22 hour:21 hourly:29 hours:10 house:9 housing:-6 houston:-10 how:14 hq:-4
        hr:9 html:20 http:26 https:14 hub:-7 huge:20 human:9 hybrid:13 i:19 ice:-22 ich:7 id:10 idea:16 ideal:21
        ideas:2 identify:25 identity:7 if:28 ihnen:-20 ihr:3 il:6 illinois:15 im:0 image:-5 images:-4 immer:17
        impact:21 impacts:13 impeachment:-5 implement:23 implementation:22 important:24 impressum:-31 improve:-1
        improved:32 improvement:11 in:10 inbox:-37 inc:-11 inch:16 include:38 included:24 includes:37 including:32
        income:17 increase:22 index:-20 india:-10 indiana:11 individual:9 indoor:6 industries:-4 industry:10
        info:-23 information:-8 informationen:-25 informed:3 infos:-4 infrastructure:14 initial:20 injury:8
        innovation:4 input:8 inquiry:-4 ins:21 inside:3 insider:-3 insights:-3 inspection:-8 inspiration:8
        instagram:-20 install:19 installation:2 instant:4 instead:33 institute:-6 instructions:20 insurance:-1
        integration:18 integrations:12 integrity:-1 intelligence:-1 interactive:10 interessant:-20 interessieren:-29
        interest:-9 interface:27 internal:18 international:-9 internet:3 internships:-9 interview:13 interviews:-15
        into:20 introducing:3 introduction:17 inventory:14 invest:22 investing:-20 investment:1 investor:-20
        investors:-6 involved:6 io:6 ios:11 iowa:15 ip:4 ipad:-5 iphone:12 iran:4 ireland:11 is:19 island:10 isn:25
        israel:-4 issue:7 issues:3 ist:10 it:21 item:14 items:3 its:16 j:3 jackets:1 james:8 jan:-7 january:-3
        japan:-22 japanese:-4 jason:-1 javascript:5 jersey:13 jetzt:-11 jim:6 job:-2 jobs:-15 joe:6 john:2 join:-20
        joined:-6 jonathan:-4 jones:-10 jose:3 journal:5 journey:23 jr:17 js:13 json:12 jul:-14 julia:6 july:-14
        jump:6 jun:-10 june:-7 just:23 justice:-5 k:7 kansas:11 keep:27 keeping:5 keeps:23 keine:4 kent:21
        kentucky:13 kevin:11 key:26 keyboard:9 keyword:23 kids:6 killed:-20 kind:10 king:24 kingdom:-5 kit:-4
        kitchen:-6 know:8 knowledge:8 kommentar:-25 kommentare:-30 kong:-23 kontakt:-30 könnte:-28 l:7 la:-3 lab:-2
        label:4 labels:13 labor:4 labs:-1 lack:28 lake:-8 land:-2 landing:6 language:9 languages:19 laptop:6
        laptops:-14 large:24 las:-4 last:-4 lasting:5 late:17 later:21 latest:-9 latin:-8 launch:1 laundry:-11
        law:-1 laws:6 layers:24 layout:16 lb:28 le:9 lead:12 leader:8 leaders:3 leadership:-22 leading:21 league:-3
        lean:18 learn:-3 learned:33 learning:7 least:29 leave:-13 led:21 lee:15 left:13 leg:2 legacy:1 legal:-18
        length:39 lesen:-20 less:22 lesson:11 let:17 lets:6 letter:1 letters:-5 level:12 levels:17 leverage:28
        library:-10 license:-5 licensed:6 licensing:-20 life:2 lifestyle:-27 lifetime:14 lifting:14 light:18
        lightning:13 like:17 likely:17 likes:-4 limit:11 limited:13 limits:28 line:15 lines:9 link:8 linkedin:-31
        linking:13 links:-12 linux:9 list:11 listen:0 listing:1 listings:1 lists:-21 lite:13 little:26 live:2
        living:-8 ll:14 llc:-19 load:14 loading:-24 loan:-22 loans:-22 local:12 location:4 locations:-10 lock:10
        log:-19 login:-34 logistics:-12 logo:6 london:5 long:20 longer:32 look:30 looking:18 looks:20 loop:12 los:2
        lose:7 loss:5 lost:6 lot:14 love:8 loved:10 low:9 lower:23 ltd:-34 luxury:-2 m:10 ma:6 mac:13 machine:20
        machines:10 made:9 magazine:-34 magazines:-22 mail:-36 mailing:-22 main:-34 maintenance:6 major:0 make:12
        makers:-8 makes:28 making:23 man:9 manage:-15 managed:4 management:-1 manager:4 managers:13 managing:11
        manual:-6 manufacturing:-9 many:21 map:-10 maps:1 mar:10 march:-8 marine:6 mark:-4 marked:-28 market:8
        marketing:0 marketplace:-9 markets:1 martin:3 maryland:21 master:10 mat:12 match:13 matching:17 material:23
        materials:24 matt:13 matter:9 matters:18 max:14 may:7 maybe:20 md:1 me:3 meal:1 meals:14 mean:14 means:30
        measure:18 mechanical:14 media:-6 medical:-7 medicine:-2 medium:-9 meet:5 meeting:-8 meetings:13 mehr:-15
        member:-12 members:-9 membership:-8 memory:16 men:9 mental:13 menu:-28 message:2 messages:-2 messaging:-4
        messenger:-22 meta:13 method:21 methodology:23 methods:6 metrics:13 mexico:3 miami:-6 mich:6 michael:1
        michigan:11 microsoft:12 mid:21 middle:-6 might:10 migration:3 mike:-14 miles:-2 military:5 miller:8
        million:15 millions:6 min:-5 mind:6 mindset:10 mini:6 minimalist:-6 minimum:19 minnesota:21 mins:-8 minute:8
        minutes:15 miss:-12 missing:-1 mission:2 missouri:11 mistakes:25 mit:-8 mix:18 ml:6 mlb:-4 mobile:3
        mobility:16 mode:16 model:13 models:20 moderator:-2 modern:21 modernization:11 module:17 modules:3 moment:23
        mon:4 monday:8 money:11 monitor:9 monitoring:11 monitors:-4 month:18 monthly:20 months:5 moon:3 more:1
        morning:7 mortgage:-6 most:14 motion:24 mountain:6 mouse:5 move:20 movement:-6 movies:-28 moving:15 ms:13
        much:24 multi:27 multimedia:-24 multiple:36 music:-1 must:5 mutual:6 my:9 myself:21 n:9 nach:-8 name:6
        names:8 nasa:-24 nation:-20 national:-3 native:22 natural:18 nature:3 navigate:4 navigation:-1 nba:1 nc:3
        ne:-6 near:7 necessary:-10 need:17 needed:23 needs:17 net:12 netherlands:8 network:-4 networking:7 neue:-22
        neueste:-22 nevada:13 never:13 new:7 newest:-4 news:-27 newsletter:-39 newsletters:-43 newsroom:-29 next:0
        nfl:1 nice:25 nicht:13 night:12 no:13 noch:-10 noise:2 non:16 nondiscrimination:-20 none:16 north:8 not:12
        note:13 notes:7 nothing:20 notice:-28 notices:-24 notifications:-4 notify:-20 nov:-21 november:-7 now:-1
        number:15 nursing:6 nutrition:-5 ny:6 nyc:4 o:0 obituaries:-25 object:21 oct:-20 october:-8 oder:8 of:14
        off:6 offer:11 offers:-5 office:-3 officer:3 offices:-14 official:8 offline:10 often:24 oh:10 ohio:8 oil:4
        ok:22 oklahoma:17 old:12 older:6 on:9 onboarding:3 once:29 one:15 ones:20 ongoing:24 online:2 only:17 ons:4
        op:-25 open:3 openai:21 opening:7 opens:-20 operation:8 operational:3 operations:9 opinion:-38
        opportunities:-6 opportunity:-1 optimization:9 optimize:6 option:23 optional:24 options:13 or:23 oracle:19
        orange:15 order:0 orders:-23 oregon:9 org:6 organic:-1 organization:-2 organizations:17 organize:20
        origin:18 original:1 os:19 other:13 others:8 our:-3 out:9 outcomes:15 outdoor:-2 outdoors:-11 outlook:-8
        output:20 outside:-4 outsourcing:13 over:18 overall:25 overview:0 own:23 owned:3 owner:13 owners:-4
        ownership:19 oz:21 p:0 pack:10 package:26 packages:20 packs:7 pads:-6 page:-3 pages:-2 paid:22 pain:17
        paint:6 pan:8 pants:-3 paper:0 papers:1 parameters:26 parental:6 parenting:-1 park:6 part:17 parties:-4
        partner:-2 partners:-8 partnership:-8 partnerships:-23 parts:11 party:3 pass:25 passes:24 password:-5
        past:12 path:18 patrick:6 pattern:25 patterns:21 paul:8 pay:0 paying:11 payment:-4 payments:-9 pc:7 pdf:11
        peak:-4 pen:8 pennsylvania:13 people:6 per:21 perfect:17 performance:10 period:7 person:5 personal:-3
        personalized:10 perspective:3 pet:8 petite:-4 pets:-1 ph:13 philadelphia:-22 phoenix:6 phone:1 photo:1
        photography:0 photos:-13 php:12 physical:1 physics:-13 pick:18 picks:-4 pickup:-8 picture:-6 pictures:-8
        piece:21 pink:8 pinterest:-40 pizza:9 place:14 plan:15 planner:-8 planning:4 plans:7 plant:15 plastic:17
        plate:21 platform:7 platforms:15 play:8 please:-5 plugin:12 plugins:12 plumbing:15 plus:7 pm:-13 pocket:8
        podcast:-12 podcasts:-36 point:10 points:14 police:3 policies:-4 policy:-41 politics:-40 pop:6 popular:-2
        portable:3 portal:-20 portfolio:-6 portugal:13 português:-22 position:27 positive:22 possible:27 post:3
        posted:-5 posts:-18 pot:-2 potential:16 power:17 powered:5 powerful:30 practical:21 practice:13 practices:6
        pre:9 preferences:-17 preferred:11 premium:2 prep:16 prepare:20 preparing:23 president:1 press:-24
        pressure:7 prev:-20 preview:8 previous:-5 price:13 prices:8 pricing:4 primary:-4 principles:10 print:-8
        prioritize:24 priority:15 privacy:-42 private:9 pro:9 problem:24 problems:12 process:13 processing:13
        processor:3 product:0 production:17 productivity:7 products:-7 professional:5 professionals:3 professor:-6
        profile:-1 profiles:-8 program:-6 programming:6 programs:-7 progress:33 progressive:6 project:8 projects:8
        promo:-11 promotion:6 promotions:0 proof:15 property:8 pros:13 protect:0 protected:-5 protection:-4
        protein:16 provide:15 provided:21 provider:7 providers:7 pt:-6 public:-14 publications:-20 published:-22
        publishing:15 pull:19 pumps:-3 purchase:14 purchased:13 purchases:1 purpose:17 purposes:-9 push:7 put:6
        puzzles:-8 python:8 q:15 qa:17 quality:17 quantity:-4 que:-11 queries:7 query:16 question:-3 questions:19
        quick:4 quickly:18 quiz:-20 quote:0 r:9 race:9 racing:10 range:37 rank:22 rankings:5 rate:20 rated:8 rates:4
        rating:6 ratings:10 re:18 reach:8 react:15 reaction:13 read:-14 reader:-27 readers:-6 reading:12 reads:-6
        ready:11 real:8 reality:17 really:12 reason:25 reasons:-11 receive:-7 received:-22 recent:-19 recently:-24
        recipe:-20 recipes:-8 recommend:15 recommendations:-1 recommended:-1 record:9 records:-22 recovery:-5 red:6
        reddit:-22 reduce:24 refer:-29 reference:5 references:22 referral:-24 refresh:3 refund:-5 region:3
        register:-21 registered:21 registration:-14 registry:-16 regular:23 related:-15 relations:-26
        relationships:3 release:10 released:15 releases:-11 relevant:28 reliable:12 remain:11 remember:8 remote:7
        removal:6 remove:5 rental:3 rentals:-6 repair:-27 replace:11 replacement:12 replies:-28 reply:-26 report:-8
        reporting:9 reports:-11 repository:3 reprints:-22 request:-5 requests:6 require:24 required:3 requirements:8
        requires:18 research:8 reserve:3 reserved:-44 reset:15 residential:-20 residents:-20 resistance:24
        resolution:3 resource:8 resources:-22 respond:11 response:19 responses:18 responsibility:-6 responsible:-20
        responsive:6 rest:13 restaurant:-24 result:21 results:11 resume:12 retail:-12 retailer:13 retention:6
        retirement:-2 return:11 returns:1 reuters:1 revenue:13 review:7 reviewed:-24 reviews:-10 rewards:-30 rich:6
        right:15 rights:-49 ring:8 rise:26 rising:1 risk:6 risks:14 river:-24 road:4 roadmap:20 robert:6 robot:8
        robots:10 rock:1 rocket:-1 role:13 room:-1 root:17 round:13 route:17 routing:1 row:8 royal:-4 rss:-41
        rugby:-20 rule:18 rules:11 run:28 runner:22 running:19 runs:33 russia:-6 russian:-4 rust:16 ryan:-5 s:12
        sa:-4 saas:3 safe:23 safety:-5 said:33 salary:20 sale:-2 sales:3 salesforce:6 salt:-4 same:25 sample:13
        san:9 santa:1 sarah:-2 sat:5 saturday:-6 save:8 saved:3 saving:6 savings:2 saw:24 say:14 saying:15 says:-16
        scale:28 scan:-24 schedule:-3 scheduling:12 scholarships:-7 school:-7 schools:-4 science:-29 sciences:-24
        scope:30 score:4 scores:5 screen:11 scroll:-2 se:1 sea:-22 seamless:21 search:-17 searches:-27 season:4
        seasonal:-22 seat:16 seattle:8 second:8 secret:-6 section:13 sections:-10 sector:-8 secure:7 security:-6
        see:11 seems:24 seen:4 seite:-6 select:-1 selected:10 selection:15 self:8 sell:-28 sellers:-14 selling:7
        send:-13 senior:4 sense:-4 seo:11 sep:-17 september:7 series:8 serve:10 server:12 servers:11 service:-3
        services:-6 session:3 sessions:23 set:25 sets:18 setting:25 settings:-13 setup:11 seven:11 several:21 sf:3
        shape:18 shaped:21 share:-30 shared:1 shares:-2 sharing:-6 she:27 ship:-9 shipping:-5 shoe:16 shoes:1
        shop:-13 shopping:-32 short:6 shorts:-1 shot:3 should:24 show:5 shows:8 sich:8 sick:6 side:12 sie:-28
        sign:-27 signing:-24 signs:-10 signup:-22 silver:10 similar:6 simple:23 simplified:1 since:4 sind:-25
        single:29 site:-13 sitemap:-41 sites:-5 six:7 size:23 sizes:20 skills:31 skip:-31 sky:8 sleep:23 slow:8
        small:13 smaller:24 smart:7 smarter:-5 smith:-1 smooth:24 snacks:-4 so:28 soccer:-5 social:-5 society:-28
        socks:1 soft:15 software:6 sold:24 solid:18 solo:14 solution:-10 solutions:-5 some:27 something:9 soon:8
        sorry:-6 sort:3 sound:7 source:9 sources:9 south:3 space:13 spain:23 spanish:3 speak:3 speakers:-8 special:4
        specialist:8 specialty:0 specific:33 specifications:8 specs:-8 speed:16 spend:11 sponsored:-36 sport:-7
        sports:-14 spotlight:-2 spring:-2 st:-2 stable:24 stack:12 staff:-10 stage:22 stand:13 standard:16
        standards:2 standing:1 stands:17 star:2 stars:6 start:9 started:-7 starter:10 starting:24 starts:9 startup:6
        startups:7 state:1 statement:-17 states:2 static:9 statistics:-6 stats:-13 status:0 stay:4 steel:10 step:31
        steps:15 steve:-2 stick:-8 still:26 stock:0 stop:10 storage:4 store:-7 stores:-31 stories:-14 story:-10
        straight:6 strange:1 strategic:-6 strategies:10 strategy:8 stream:0 streaming:15 streams:1 street:-16
        strength:14 stress:22 strictly:-20 string:33 strong:23 structure:20 student:-21 students:-14 studies:-5
        studio:-12 study:1 stuff:15 style:4 styles:13 sub:3 subject:-17 submission:-22 submit:-20 submitting:-11
        subscribe:-49 subscriber:-12 subscription:2 subscriptions:-19 success:-1 successful:3 such:28
        suggestions:-22 suite:-11 summary:14 summer:-9 summit:9 sun:10 sunday:-20 super:2 supplies:17 supply:13
        support:0 supported:7 supporting:24 sure:13 surface:17 survey:-25 surveys:6 sustainability:-18
        sustainable:15 sweat:21 sweet:10 swift:9 switch:13 switching:17 sync:26 system:10 systems:12 t:19 table:1
        tables:6 tablet:10 tag:6 tags:-4 tailored:0 take:21 takeaways:28 takes:24 taking:9 talent:-13 talk:-28
        talks:1 tall:21 tank:-4 target:25 targeted:6 task:29 tasks:29 tax:-1 taxes:12 teacher:-8 teaching:4 team:5
        teams:19 tech:-4 technical:17 techniques:24 technologies:16 technology:4 teen:-6 teilen:-31 tell:24 tells:17
        template:17 templates:13 tennessee:11 tennis:-4 term:20 terms:-35 test:10 tested:15 testimonials:-18
        testing:10 tests:12 texas:8 text:7 than:25 thank:7 thanks:16 that:28 the:16 theater:7 their:21 them:13
        thema:-21 theme:-1 themen:-28 themes:-24 then:29 therapy:1 there:23 these:20 they:22 thing:15 things:14
        think:14 thinking:11 third:20 this:6 those:40 thought:19 thoughts:15 thread:13 threads:3 threat:11 three:21
        through:20 thu:8 thursday:-1 ticket:-12 tickets:-5 tiktok:-2 time:21 timeline:36 times:14 tip:14 tips:-6
        title:11 to:10 today:3 toddler:19 together:7 tom:-1 too:28 took:17 tool:14 tools:5 top:4 topic:-13
        topics:-34 tops:-3 total:23 touch:-1 tough:28 tour:-1 tours:-4 town:-8 toys:-1 track:9 tracker:5 tracking:12
        trade:1 trademark:-22 traditional:25 traffic:-12 trail:13 train:17 training:3 transfer:-1 transform:12
        transformation:-5 translate:-1 transparency:-4 transport:3 transportation:-2 travel:-1 treatment:-11 tree:14
        trending:-31 trends:5 trial:-1 tricks:-4 trip:22 truck:-3 true:20 trump:-12 trust:18 trusted:14 truth:3
        try:6 trying:34 tue:18 tuesday:0 tuition:-15 tumblr:-22 turn:10 tutorial:6 tutorials:7 tv:-16 twin:11
        twitter:-34 two:21 tx:3 type:14 types:24 typically:36 u:-1 ui:18 uk:-2 ukraine:19 ultimate:-10 ultra:5 um:3
        un:1 unchanged:-24 und:5 under:11 undergraduate:2 understand:18 understanding:15 union:-3 unique:20 united:2
        units:12 universal:15 university:-5 unlimited:10 unlock:4 uns:-15 unsere:-20 until:19 up:7 upcoming:-1
        update:19 updated:-18 updates:-7 upgrade:-4 ups:21 url:13 us:-19 usa:4 usability:28 usage:16 usb:18 usd:15
        use:10 used:24 useful:10 user:14 users:21 uses:12 using:23 usually:28 utc:-9 ux:21 v:1 v1:21 v2:11 va:-1
        vacuum:5 valid:17 validation:-11 valley:6 value:24 values:20 van:9 variables:21 variety:28 vary:11 vault:-7
        ve:29 vehicle:-14 vendor:6 vendors:-1 verify:12 version:15 versions:12 vertical:17 verwandte:-24 very:19
        via:7 video:-5 videos:-6 view:-20 viewed:-14 viewing:10 views:-5 virginia:7 virtual:1 visibility:23 vision:0
        visit:-5 visitors:-10 visual:15 voice:12 volume:20 volunteer:7 vom:7 von:8 vote:-6 vs:3 vulnerability:-20
        w:-4 wait:15 walk:11 walking:21 wall:0 walls:28 want:17 war:14 warm:6 warning:20 warranty:-3 was:21
        washington:0 waste:33 watch:0 water:15 wave:3 way:21 ways:5 we:11 weather:-11 web:7 webinars:-35 website:-12
        websites:-5 wed:8 wednesday:-1 week:9 weekend:-4 weekly:-7 weeks:16 weight:25 weird:-3 weitere:-16 welcome:1
        well:20 wellness:-1 went:7 were:21 west:-1 what:21 whatsapp:-34 when:30 where:17 whether:33 which:19
        while:11 white:2 who:5 whole:13 wholesale:-20 why:15 wi:8 wide:13 width:21 wie:17 wiki:10 wild:3 will:15
        williams:6 win:10 window:3 windows:14 wine:-6 winning:-11 winter:-14 wir:-6 wird:13 wire:7 wireless:5
        wisconsin:21 wish:11 with:12 within:26 without:18 woman:3 women:-6 won:19 wood:7 wordpress:-33 words:12
        work:4 workers:3 workflow:25 workflows:15 working:8 workout:20 workouts:5 works:17 workspace:28 world:4
        worldwide:15 worth:20 would:22 wrap:24 write:13 writer:0 writing:15 written:1 wrong:4 www:16 x:3 xbox:10
        xenforo:-22 y:-4 year:12 years:19 yes:16 yet:-11 yoga:-4 york:0 you:16 young:-1 your:5 yourself:17
        youtube:-26 z:-1 zero:24 zip:6 zu:-7 zum:-12 zur:-27 zurück:-31 à:-5 â:1 ähnliche:-24 über:-5
        """
}
