package org.tawthiq.reading.arabic;

import org.tawthiq.reading.ClaimReader;
import org.tawthiq.reading.ClaimReaderContract;
import org.tawthiq.reading.draft.RuleReader;
import org.tawthiq.reading.english.EnglishRules;
import org.tawthiq.reading.place.Gazetteer;

class ArabicReaderContractTest extends ClaimReaderContract {

    private static final Gazetteer GAZETTEER = Gazetteer.shipped();
    private static final ClaimReader READER = RuleReader.of(new EnglishRules(GAZETTEER), new ArabicRules(GAZETTEER));

    @Override
    protected ClaimReader reader() {
        return READER;
    }

    @Override
    protected String richText() {
        return """
                عشرة هجمات على بلدات الشمال السوري في أسبوع واحد

                أفاد الدفاع المدني بأن قصفاً مدفعياً لقوات النظام استهدف مدرسة في بلدة سرمين يوم 4 أيار 2020، ما أدى إلى \
                مقتل ثلاثة مدنيين بينهم طفل وإصابة خمسة آخرين.
                وشنت طائرات حربية روسية غارات على سوق شعبي في مدينة أريحا يوم 5 أيار 2020، وقتل أحد عشر مدنياً، بينهم أطفال ونساء.

                🔴#ريف_حلب: استشهاد الطفل سامر القمراني (9 أعوام) وإصابة والدته بانفجار لغم أرضي في مدينة الباب يوم 6 أيار 2020.
                قـ ـصف صاروخي طال قرية الزهرات فجر يوم 7 أيار 2020 دون وقوع إصابات.
                استهدفت مسيرة تركية نقطة عسكرية لقوات سوريا الديمقراطية قرب مدينة عين عيسى يوم ٨ أيار ٢٠٢٠.

                وقالت مصادر محلية إن عبوة ناسفة انفجرت بسيارة وسط مدينة عفرين مساء السبت 9 أيار 2020 وأصيب سبعة أشخاص.
                فيما اعتقلت قوات النظام ثلاثة شبان في مدينة الرستن يوم الأحد 10 أيار 2020.
                وخطف مسلحون مجهولون صحفياً في مدينة اعزاز أمس.
                ودمر برميل متفجر منزلاً في بلدة تفتناز يوم 3 أيار 2020 وقتلت عائلة من ستة أشخاص.

                وكان وقف إطلاق النار في إدلب قد دخل حيز التنفيذ يوم 6 آذار 2020. ونزح أكثر من 900 ألف شخص منذ 1 كانون الأول 2019.
                وسبق أن استهدفت غارة جوية مدينة كفرنبل يوم 5 أيار 2019 وقتلت امرأة.

                The rescuers said that shells hit a clinic in Binnish on 2 May 2020, killing two people.

                مقالات ذات صلة
                افتتاح معرض للكتاب في المدينة
                """;
    }
}
