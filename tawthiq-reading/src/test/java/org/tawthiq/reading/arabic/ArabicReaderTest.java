package org.tawthiq.reading.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Counted;
import org.tawthiq.claim.HarmCount;
import org.tawthiq.claim.Mark;
import org.tawthiq.claim.Modality;
import org.tawthiq.claim.ObjectMention;
import org.tawthiq.claim.Parties;
import org.tawthiq.claim.Speaker;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.reading.draft.RuleReader;
import org.tawthiq.reading.english.EnglishRules;
import org.tawthiq.reading.place.Gazetteer;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Code;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.DateExtent;
import org.tawthiq.vocabulary.Known;
import org.tawthiq.vocabulary.PartyCode;
import org.tawthiq.vocabulary.ReportedPlace;
import org.tawthiq.vocabulary.TimeOfDay;

/// What the Arabic reader makes of sentences. All are written for this test.
class ArabicReaderTest {

    private static final Gazetteer SYRIA = Gazetteer.shipped().within(Set.of("SY"));
    private static final RuleReader READER = RuleReader.of(new EnglishRules(SYRIA), new ArabicRules(SYRIA));

    /// A Monday.
    private static final LocalDate PUBLISHED = LocalDate.of(2020, 5, 11);

    @Test
    void readsWhoWhatWhereWhenAndHowMany() {
        Claim.Attack attack = attack("قصف طيران حربي روسي سوقاً شعبياً في مدينة أريحا يوم 29 كانون الثاني 2020، "
                + "ما أدى إلى مقتل 11 مدنياً.");
        assertThat(attack.date().extent()).isEqualTo(day(2020, 1, 29));
        assertThat(attack.places())
                .singleElement()
                .satisfies(place -> assertThat(place.best().orElseThrow().id()).isEqualTo("geonames:172994"));
        assertThat(attack.acts()).containsExactly(new Code("air_strike"));
        assertThat(attack.objects()).singleElement().satisfies(market -> {
            assertThat(market.kind()).isEqualTo(new Code("market"));
            assertThat(market.relation()).isEqualTo(ObjectMention.Relation.HIT);
        });
        assertThat(attack.parties().codes()).containsExactly(new PartyCode("RU"));
        assertThat(harm(attack)).isEqualTo("killed 11 civilian");
        assertThat(attack.statement().speaker()).isEqualTo(new Speaker.TheTextItself());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            غارات جوية على مدينة أريحا أمس. | air_strike
            قصف مدفعي على مدينة أريحا أمس. | shelling
            قصفت قوات النظام مدينة أريحا أمس. | attack_unspecified
            قصفت الطائرات الحربية مدينة أريحا أمس. | air_strike
            سقطت براميل متفجرة على مدينة أريحا أمس. | barrel_bomb
            استهدفت قذائف هاون مدينة أريحا أمس. | mortar
            قصف صاروخي بصواريخ عنقودية على مدينة أريحا أمس. | rocket cluster_munition
            قصف بالفوسفور على مدينة أريحا أمس. | attack_unspecified incendiary
            استهدفت مسيرة انتحارية سيارة في مدينة أريحا أمس. | drone_strike
            انفجرت عبوة ناسفة في مدينة أريحا أمس. | explosive_device
            انفجر لغم أرضي في مدينة أريحا أمس وقتل طفل. | landmine
            أطلق مسلحون النار على شاب في مدينة أريحا أمس. | shooting
            خطف مسلحون مجهولون صحفياً في مدينة أريحا أمس. | abduction
            اعتقلت قوات النظام شاباً في مدينة أريحا أمس. | raid
            قـ ـصف مدفـ ـعي على مدينة أريحا أمس. | shelling
            غـ.ـارات جوية على مدينة أريحا أمس. | air_strike
            """)
    void tellsActsAndMeans(String text, String codes) {
        Claim.Attack attack = attack(text);
        assertThat(Stream.concat(attack.acts().stream(), attack.means().stream())
                        .map(Code::word)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(codes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            استشهد ثلاثة مدنيين بقصف على مدينة أريحا. | killed 3 civilian
            ارتقى شهيدان بقصف على مدينة أريحا. | killed 2
            ارتقى شهيدان وثلاثة جرحى بقصف على مدينة أريحا. | killed 2, injured 3
            مقتل مدنيين اثنين بقصف على مدينة أريحا. | killed 2 civilian
            مقتل مدنيين بقصف على مدينة أريحا. | killed 2+ civilian
            قتل مدني بقصف على مدينة أريحا. | killed 1 civilian
            قتلت امرأتان بقصف على مدينة أريحا. | killed 2 female adult
            قتلت طفلة بقصف على مدينة أريحا. | killed 1 female child
            قتل أحد عشر مدنياً بقصف على مدينة أريحا. | killed 11 civilian
            قتل خمسة وعشرون شخصاً بقصف على مدينة أريحا. | killed 25
            قتل أكثر من 20 شخصاً بقصف على مدينة أريحا. | killed 21+
            أصيب ما لا يقل عن عشرة أشخاص بقصف على مدينة أريحا. | injured 10+
            أصيب عشرات المدنيين بقصف على مدينة أريحا. | injured 24+ civilian
            قتل أحد المزارعين بقصف على مدينة أريحا. | killed 1 civilian
            قتل جنديان من قوات النظام بانفجار عبوة ناسفة في مدينة أريحا. | killed 2 fighter
            مقتل طبيب بقصف على مدينة أريحا. | killed 1 health_worker
            استشهدت عائلة من ستة أشخاص بقصف على مدينة أريحا. | killed 6
            قتل رجل وزوجته بقصف على مدينة أريحا. | killed 1 male adult, killed 1 female adult
            استشهد ثلاثة مدنيين بينهم طفل وأصيب خمسة آخرون بقصف على مدينة أريحا. | killed 3 civilian, injured 5 civilian, killed 1 civilian child part
            قتل أحد عشر مدنياً بينهم 4 أطفال وامرأتان بقصف على مدينة أريحا. | killed 11 civilian, killed 4 civilian child part, killed 2 civilian female adult part
            قتل أحد عشر مدنياً بينهم أطفال ونساء بقصف على مدينة أريحا. | killed 11 civilian
            مقتل شخص وإصابة أربعة بقصف على مدينة أريحا. | killed 1, injured 4
            سقط 7 أشخاص بين قتيل وجريح بقصف على مدينة أريحا. | killed 1..6, injured 1..6
            قصف على مدينة أريحا. القتلى: 3 | killed 3
            قصف على مدينة أريحا، و (5) شهداء وعدد كبير من الجرحى. | killed 5, injured 2+
            راح ضحية المجزرة خمسة مدنيين بقصف على مدينة أريحا. | killed 5 civilian
            سقوط نحو 40 مدنياً بين قتيل وجريح بقصف على مدينة أريحا. | killed 1..43, injured 1..43
            ارتفاع حصيلة شهداء القصف على محيط مدينة أريحا، إلى أربعة مدنيين. | killed 4 civilian
            وفاة امرأة بعد قصف على مدينة أريحا، لتصبح الحصيلة مقتل امرأة وإصابة امرأة. | killed 1 female adult, injured 1 female adult
            قصف على مدينة أريحا: 12 شهيداً، وراح ضحية القصف 12 شهيداً. | killed 12
            مقتل 3 أشخاص، امرأة وطفلان، بقصف على مدينة أريحا. | killed 3, killed 1 female adult part, killed 2 child part
            قتل مدني بقصف على مدينة أريحا، ما أدى إلى وفاته. | killed 1 civilian
            بلغ عدد ضحايا القصف على مدينة أريحا 11 شهيداً. | killed 11
            اعتقلت قوات النظام ثلاثة شبان في مدينة أريحا. | detained 3 male
            قصف على مدينة أريحا دون وقوع إصابات. | killed 0, injured 0
            قصف على مدينة أريحا دون خسائر بشرية. | killed 0, injured 0
            قصف على مدينة أريحا، ولم يقتل أحد. | killed 0
            قتلى وجرحى مدنيون بقصف على مدينة أريحا. | killed 2+ civilian, injured 2+ civilian
            سقوط جرحى بقصف على مدينة أريحا. | injured 2+
            الشاب الذي استشهد بقصف على مدينة أريحا. | killed 1 male
            """)
    void countsWhomItBefell(String text, String harm) {
        assertThat(harm(attack(text))).isEqualTo(harm);
    }

    @Test
    void thatNobodyWasHarmedBelongsToTheAttackToldBefore() {
        List<Claim.Attack> attacks = attacks("استهدفت غارات جوية مدينة سراقب يوم 5 أيار.\n\nلم يقتل أحد في الغارات.");
        assertThat(attacks)
                .singleElement()
                .satisfies(attack -> assertThat(harm(attack)).isEqualTo("killed 0"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            قصفت قوات النظام مدينة أريحا أمس. | SY-GOV قوات النظام
            قصفت عصابات الأسد مدينة أريحا أمس. | SY-GOV عصابات الأسد
            قصف العدوان الروسي مدينة أريحا أمس. | RU العدوان الروسي
            غارات للطيران الروسي على مدينة أريحا أمس. | RU للطيران الروسي
            قصف مدفعي تركي على مدينة أريحا أمس. | TR تركي
            استهدف الاحتلال الإسرائيلي مدينة أريحا أمس. | IL الاحتلال الإسرائيلي
            تعرضت مدينة أريحا لقصف من قبل قوات النظام والقوات الروسية أمس. | JOINT SY-GOV قوات النظام, RU والقوات الروسية
            تعرضت مدينة أريحا لقصف من قبل قوات النظام أو القوات الروسية أمس. | ONE_OF SY-GOV قوات النظام, RU القوات الروسية
            استهدفت مسيرة تركية نقطة عسكرية لقوات سوريا الديمقراطية قرب مدينة عين عيسى أمس. | TR مسيرة تركية
            خطف مسلحون مجهولون صحفياً في مدينة أريحا أمس. | X-UNKNOWN مسلحون مجهولون
            استهدفت طائرات مدينة أريحا أمس. |
            """)
    void keepsTheWordsThatNameWhoDidIt(String text, String parties) {
        assertThat(parties(attack(text).parties())).isEqualTo(parties == null ? "" : parties);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            استهدفت غارة مدرسة في مدينة أريحا أمس. | school HIT
            استهدفت غارة ثلاث مدارس في مدينة أريحا أمس. | school HIT 3
            استهدفت غارة منزلين في مدينة أريحا أمس. | residential HIT 2
            قصف مدفعي قرب مدرسة في مدينة أريحا أمس. | school NEAR
            قصف مدفعي بالقرب من مدرسة في مدينة أريحا أمس. | school NEAR
            قصف مدفعي على محيط مدرسة في مدينة أريحا أمس. | school NEAR
            استهدف القصف مدينة أريحا أمس وتضررت مدرسة. | school DAMAGED
            استهدف القصف مدينة أريحا أمس ودمر مسجداً. | place_of_worship HIT DESTROYED
            أدى القصف إلى خروج مشفى الشامي عن الخدمة في مدينة أريحا أمس. | hospital DAMAGED OUT_OF_SERVICE
            استهدفت مسيرة مواقع عسكرية في مدينة أريحا أمس. | military SAID_TARGET
            قصف مدفعي على مدينة أريحا أمس ونقل الجرحى إلى المشفى. |
            """)
    void anObjectStandsToTheActAsTheWordsSay(String text, String objects) {
        assertThat(attack(text).objects().stream().map(ArabicReaderTest::print).collect(Collectors.joining(", ")))
                .isEqualTo(objects == null ? "" : objects);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            قصفت قوات النظام مدينة أريحا يوم 5 أيار 2019. | 2019-05-05 | EXPLICIT
            قصفت قوات النظام مدينة أريحا يوم 5 نيسان / أبريل. | 2020-04-05 | PUBLICATION
            قصفت قوات النظام مدينة أريحا ليلة أمس. | 2020-05-10 | PUBLICATION
            قصفت قوات النظام مدينة أريحا يوم الجمعة. | 2020-05-08 | PUBLICATION
            قصفت قوات النظام مدينة أريحا قبل يومين. | 2020-05-09 | PUBLICATION
            قصفت قوات النظام مدينة أريحا وقتل مدني. | 2020-05-11 | PUBLICATION
            """)
    void takesTheDayFromItsWordsOrFromThePublication(String text, LocalDate day, String anchor) {
        assertThat(attack(text).date().extent()).isEqualTo(new DateExtent.Day(day));
        assertThat(attack(text).date().anchor()).hasToString(anchor);
    }

    @Test
    void keepsTheWordsOfADayThatNothingPlaces() {
        String text = "قصفت قوات النظام مدينة أريحا اليوم الخميس. وقتل مدني بالقصف على مدينة أريحا.";
        Claim.Attack attack =
                READER
                        .read(new ReadingText(new SourceId("a".repeat(64)), text, Known.unknown(), Known.unknown()))
                        .stream()
                        .filter(Claim.Attack.class::isInstance)
                        .map(Claim.Attack.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(attack.date().isStated()).isFalse();
        assertThat(attack.date().stated()).isEqualTo("اليوم الخميس");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            قصفت قوات النظام مدينة أريحا عند الساعة 4:20 عصراً يوم 3 أيار 2020. | Clock[from=16:20, to=16:20]
            قصفت قوات النظام مدينة أريحا فجر اليوم. | PartOfDay[part=DAWN]
            قصفت قوات النظام مدينة أريحا اليوم. | Unstated[]
            """)
    void takesTheTimeOfDay(String text, String time) {
        assertThat(attack(text).time()).isInstanceOf(TimeOfDay.class).hasToString(time);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            قصفت الطائرات بلدة سرمين في ريف إدلب أمس. | سرمين, إدلب
            قصفت الطائرات بلدتي سرمين وبنش أمس. | سرمين, بنش
            إدلب: قصفت الطائرات بلدة سرمين أمس. | سرمين, إدلب
            قصفت الطائرات قرية الزهرات بريف إدلب أمس. | الزهرات, إدلب
            قصفت قوات النظام المتمركزة في مدينة سراقب بلدة سرمين أمس. | سرمين
            قصفت الطائرات بلدة حاس مساء أمس. | حاس
            قصفت الطائرات قرية خربة الحديد أمس. | خربة الحديد
            استهدفت غارة مشفى في مدينة كفرنبل أمس. | كفرنبل
            قصف مدفعي على مخيم للنازحين قرب بلدة سرمين أمس. | سرمين
            قتل ثلاثة نازحين من مدينة سراقب بقصف على بلدة سرمين أمس. | سرمين
            قتل مدني من أهالي بلدة سرمين بقصف على مدينة أريحا أمس. | أريحا
            توفي طفل في مشفى بمدينة إدلب متأثراً بجراحه في قصف بلدة سرمين أمس. | سرمين
            نقل المصابون إلى مشفى في مدينة إدلب بعد قصف بلدة سرمين أمس. | سرمين
            """)
    void namesWhereItHappenedTheMostExactFirst(String text, String places) {
        assertThat(attack(text).places().stream().map(ReportedPlace::name).collect(Collectors.joining(", ")))
                .isEqualTo(places);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            بحسب الدفاع المدني، قصفت قوات النظام مدينة أريحا أمس. | الدفاع المدني السوري | ORGANISATION
            أفاد الدفاع المدني بأن قوات النظام قصفت مدينة أريحا أمس. | الدفاع المدني السوري | ORGANISATION
            ذكر المرصد السوري لحقوق الإنسان أن قوات النظام قصفت مدينة أريحا أمس. | المرصد السوري لحقوق الإنسان | ORGANISATION
            قالت وكالة الأناضول إن قوات النظام قصفت مدينة أريحا أمس. | وكالة الأناضول | MEDIA
            قالت مصادر محلية إن قوات النظام قصفت مدينة أريحا أمس. | مصادر محلية | WITNESS
            أفادت مصادر محلية أن قوات النظام قصفت مدينة أريحا أمس. | مصادر محلية | WITNESS
            قالت شبكة الزهرات إن قوات النظام قصفت مدينة أريحا أمس. | شبكة الزهرات | ORGANISATION
            قصفت قوات النظام مدينة أريحا أمس (الدفاع المدني السوري). | الدفاع المدني السوري | ORGANISATION
            """)
    void namesWhoSaysIt(String text, String name, Speaker.SpeakerKind kind) {
        assertThat(attack(text).statement().speaker()).isInstanceOfSatisfying(Speaker.Named.class, speaker -> {
            assertThat(speaker.name()).isEqualTo(name);
            assertThat(speaker.kind()).isEqualTo(kind);
            assertThat(text).contains(speaker.stated());
        });
    }

    @Test
    void whoeverAddsIsWhoSpokeBefore() {
        List<Claim.Attack> attacks = attacks("قال الدفاع المدني إن قوات النظام قصفت مدينة أريحا يوم 4 أيار. "
                + "وأضاف أن طائرات حربية قصفت بلدة سرمين يوم 6 أيار.");
        assertThat(attacks)
                .hasSize(2)
                .allSatisfy(attack -> assertThat(attack.statement().speaker())
                        .isInstanceOfSatisfying(
                                Speaker.Named.class,
                                speaker -> assertThat(speaker.name()).isEqualTo("الدفاع المدني السوري")));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            قصف طيران حربي روسي مدينة أريحا أمس. | ASSERTED
            يعتقد أن طيراناً حربياً روسياً قصف مدينة أريحا أمس. | ALLEGED
            أنباء عن غارة جوية على مدينة أريحا أمس وسقوط قتيل. | ALLEGED
            اتهمت الشبكة السورية لحقوق الإنسان القوات الروسية بقصف مدرسة في مدينة أريحا أمس. | ALLEGED
            """)
    void whatIsNotCertainIsAlleged(String text, Modality modality) {
        assertThat(attack(text).statement().modality()).isEqualTo(modality);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "فاز نادي الوحدة على ضيفه بهدفين في مباراة أقيمت في مدينة حلب يوم الجمعة.",
                "ارتفع سعر صرف الدولار في مدينة إدلب إلى 1500 ليرة اليوم.",
                "هطلت أمطار غزيرة على مدينة اللاذقية يوم أمس وانخفضت درجات الحرارة.",
                "لقي أربعة أشخاص مصرعهم في حادث سير على طريق حلب يوم أمس.",
                "افتتحت مدرسة جديدة في مدينة أريحا اليوم.",
                "هل قصفت قوات النظام مدينة أريحا أمس؟",
                "تحذيرات من غارات جوية على مدينة الباب.",
                "يخشى الأهالي من قصف جديد على بلدة سرمين.",
                "حذرت منظمة من قصف جديد على بلدة سرمين.",
                "عرض الجيش صواريخ جديدة في مدينة حلب يوم الخميس.",
                "زار الوزير أهالي شهداء مدينة حلب يوم الخميس.",
                "دخل وقف إطلاق النار يومه الثالث في مدينة إدلب."
            })
    void whatIsNoAttackMakesNoClaim(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void aCeasefireIsASituationAndNoAttack() {
        assertThat(read("دخل وقف إطلاق النار في إدلب حيز التنفيذ يوم 6 آذار 2020."))
                .singleElement()
                .isInstanceOfSatisfying(Claim.Situation.class, situation -> {
                    assertThat(situation.what()).isEqualTo(new Code("ceasefire"));
                    assertThat(situation.date().extent()).isEqualTo(day(2020, 3, 6));
                });
    }

    @Test
    void peopleWhoFledOverAPeriodAreATally() {
        assertThat(read("نزح أكثر من 900 ألف شخص منذ 1 كانون الأول 2019."))
                .singleElement()
                .isInstanceOfSatisfying(Claim.Tally.class, tally -> {
                    assertThat(tally.counted())
                            .isEqualTo(Counted.number(Counted.Unit.DISPLACED, new Count.AtLeast(900_001)));
                    assertThat(tally.date().extent()).isEqualTo(new DateExtent.Since(LocalDate.of(2019, 12, 1)));
                });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            وثقت الشبكة السورية لحقوق الإنسان مقتل 120 مدنياً في إدلب منذ بداية العام. | KILLED | 120
            وثقت الشبكة السورية لحقوق الإنسان 227 هجوماً على المدارس بين 5 أيار 2019 و25 شباط 2020. | ATTACKS | 227
            """)
    void whatSomebodyCountedOverAPeriodIsATallyAndNoAttack(String text, Counted.Unit unit, long number) {
        assertThat(read(text)).singleElement().isInstanceOfSatisfying(Claim.Tally.class, tally -> {
            assertThat(tally.counted().of()).isEqualTo(unit);
            assertThat(tally.counted().amount()).isEqualTo(new Counted.Amount.Numbered(Count.exactly(number)));
        });
    }

    @Test
    void namedPersonsWhomHarmBefellArePersonalData() {
        assertThat(read("استشهد الطفل سامر القمراني (9 أعوام) بقصف مدفعي على مدينة أريحا يوم أمس."))
                .filteredOn(Claim.Victim.class::isInstance)
                .singleElement()
                .isInstanceOfSatisfying(Claim.Victim.class, victim -> {
                    assertThat(victim.name()).isEqualTo(Known.is("سامر القمراني"));
                    assertThat(victim.statement().marks()).containsExactly(Mark.PERSONAL);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قصفت قوات النظام بلدة سرمين يوم 4 أيار وقتل مدني. وقصفت طائرات روسية مدينة الأتارب يوم 6 أيار وقتلت امرأة.",
                "قصفت قوات النظام بلدة سرمين يوم 4 أيار. وقصفت قوات النظام بلدة سرمين يوم 6 أيار.",
                "قصفت قوات النظام مدرسة في مدينة سراقب أمس. وقصفت طائرات روسية مشفى في مدينة كفرنبل أمس.",
                "قصفت قوات النظام بلدة سرمين أمس، فيما قصفت طائرات روسية مدرسة في مدينة الأتارب أمس.",
                "قصفت قوات النظام بلدة سرمين الساعة 9:00 يوم 4 أيار. وقصفت قوات النظام بلدة سرمين الساعة 17:00 يوم 4 أيار."
            })
    void twoAttacksOfOneTextAreKeptApart(String text) {
        assertThat(attacks(text)).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مقتل 5 مدنيين بقصف على سرمين\n\nقتل خمسة مدنيين وأصيب عشرة بقصف مدفعي لقوات النظام على بلدة سرمين يوم أمس.",
                "قصفت قوات النظام مدرسة في بلدة سرمين أمس وقتل خمسة مدنيين. وقال الدفاع المدني إن القصف على سرمين أدى إلى مقتل خمسة مدنيين.",
                "قصف مدفعي على بلدة سرمين يوم 4 أيار 2020 وقتل خمسة مدنيين.\n\nShells hit Sarmin on 4 May 2020, killing five people."
            })
    void anAttackToldTwiceIsOneClaim(String text) {
        assertThat(attacks(text)).singleElement().satisfies(attack -> {
            assertThat(killed(attack)).isEqualTo(new Count.Exactly(5));
            assertThat(attack.statement().retold()).hasSize(1);
        });
    }

    @Test
    void aTollThatRoseIsAClaimOfItsOwnOfTheSameAttack() {
        List<Claim.Attack> attacks =
                attacks("استهدفت طائرة مسيرة سيارة في مدينة الباب يوم الأحد، ما أدى إلى مقتل شخصين."
                        + "\n\nارتفعت الحصيلة إلى أربعة قتلى.");
        assertThat(attacks).extracting(ArabicReaderTest::harm).containsExactly("killed 2", "killed 4");
        assertThat(attacks.getLast().date().extent())
                .isEqualTo(attacks.getFirst().date().extent());
        assertThat(attacks.getLast().places()).isEqualTo(attacks.getFirst().places());
    }

    @Test
    void anAttackOfAnotherYearToldAsBackgroundIsKeptApart() {
        List<Claim.Attack> attacks = attacks("قتل مدنيان بقصف مدفعي على بلدة الأتارب يوم أمس. "
                + "وكانت غارة جوية قد استهدفت سوق الأتارب يوم 13 تشرين الثاني 2017 وقتلت 61 مدنياً.");
        assertThat(attacks)
                .extracting(attack -> attack.date().extent())
                .containsExactly(day(2020, 5, 10), day(2017, 11, 13));
        assertThat(attacks)
                .extracting(ArabicReaderTest::harm)
                .containsExactly("killed 2 civilian", "killed 61 civilian");
    }

    @Test
    void whatHappenedOverAYearIsNoSingleAttack() {
        List<Claim.Attack> attacks = attacks("وفي عام 2016 قصف الطيران المدينة مراراً. "
                + "أما أمس فقد قصفت مدفعية النظام مدينة الأتارب وقتلت طفلة.");
        assertThat(attacks)
                .singleElement()
                .satisfies(attack -> assertThat(attack.date().extent()).isEqualTo(day(2020, 5, 10)));
    }

    @Test
    void aPostGoesOnAboutThePlaceOfItsHeading() {
        Claim.Attack attack = attack("#سرمين\nقصف مدفعي عنيف استهدف الأحياء السكنية اليوم وأصيبت طفلة");
        assertThat(attack.places()).extracting(ReportedPlace::name).containsExactly("سرمين");
    }

    private static Claim.Attack attack(String text) {
        assertThat(attacks(text)).as(text).hasSize(1);
        return attacks(text).getFirst();
    }

    private static List<Claim.Attack> attacks(String text) {
        return read(text).stream()
                .filter(Claim.Attack.class::isInstance)
                .map(Claim.Attack.class::cast)
                .toList();
    }

    private static List<Claim> read(String text) {
        return READER.read(new ReadingText(new SourceId("a".repeat(64)), text, Known.is(PUBLISHED), Known.unknown()));
    }

    private static DateExtent day(int year, int month, int day) {
        return new DateExtent.Day(LocalDate.of(year, month, day));
    }

    private static Count killed(Claim.Attack attack) {
        return attack.harm().stream()
                .filter(harm -> harm.what() == HarmCount.Harm.KILLED && !harm.part())
                .findFirst()
                .orElseThrow()
                .count();
    }

    private static String harm(Claim.Attack attack) {
        return attack.harm().stream().map(ArabicReaderTest::print).collect(Collectors.joining(", "));
    }

    /// What is said of the persons, and no word for what is not.
    private static String print(HarmCount harm) {
        String role = harm.role().toOptional().map(Code::word).orElse("NOT_SAID");
        String said = Stream.of(
                        harm.what().name(),
                        print(harm.count()),
                        harm.status().name(),
                        harm.sex().name(),
                        harm.age().name(),
                        role,
                        harm.part() ? "part" : "NOT_SAID")
                .filter(word -> !word.equals("NOT_SAID"))
                .collect(Collectors.joining(" "));
        return said.toLowerCase(Locale.ROOT);
    }

    private static String print(Count count) {
        return switch (count) {
            case Count.Exactly(long number) -> "" + number;
            case Count.Between(long least, long most) -> least + ".." + most;
            case Count.About(long _, long least, long most) -> least + ".." + most;
            case Count.AtLeast(long least) -> least + "+";
            case Count.AtMost(long most) -> "0.." + most;
        };
    }

    private static String print(ObjectMention object) {
        String damage =
                object.damage() == ObjectMention.Damage.NOT_SAID || object.damage() == ObjectMention.Damage.DAMAGED
                        ? ""
                        : " " + object.damage();
        String number = object.number()
                .toOptional()
                .filter(count -> count.least() > 1)
                .map(count -> " " + print(count))
                .orElse("");
        return object.kind().word() + " " + object.relation() + damage + number;
    }

    private static String parties(Parties parties) {
        String of = parties.of().stream()
                .map(mention -> mention.party().value() + " " + mention.stated())
                .collect(Collectors.joining(", "));
        return parties.of().size() > 1 ? parties.relation() + " " + of : of;
    }
}
