package org.tawthiq.reading.arabic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.Table;

/// Finds the numbers of an Arabic sentence, in digits and in words: *ثلاثة*, *أحد عشر*, *خمسة وعشرين*,
/// *أكثر من 40*, *عشرات*.
final class ArabicNumbers {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d+");
    private static final Pattern RANGE = Pattern.compile("(\\d{1,5})[-–](\\d{1,5})");
    private static final int LONGEST = 15;

    private final NumberLexicon words;

    ArabicNumbers(Table table) {
        this.words = new NumberLexicon(table);
    }

    List<NumberMention> find(List<Token> tokens) {
        List<NumberMention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<NumberMention> mention = mention(tokens, at);
            mention.ifPresent(found::add);
            at = mention.map(NumberMention::to).orElse(at + 1);
        }
        return found;
    }

    /// A number as its words give it.
    ///
    /// @param open true where it is a least number, such as *عشرات*
    private record Bare(int to, long least, long most, boolean open, boolean vague) {
        static Bare exact(int to, long value) {
            return new Bare(to, value, value, false, false);
        }
    }

    private Optional<NumberMention> mention(List<Token> tokens, int at) {
        return bare(tokens, at).map(number -> finish(tokens, at, range(tokens, number)));
    }

    private NumberMention finish(List<Token> tokens, int at, Bare number) {
        Optional<NumberLexicon.Softened> before = words.endingAt(tokens, at);
        Optional<NumberLexicon.Softened> after = words.beginningAt(tokens, number.to());
        int from = before.map(NumberLexicon.Softened::to).orElse(at);
        int end = isPercent(tokens, number.to()) ? number.to() + 1 : number.to();
        int to = after.map(NumberLexicon.Softened::to).orElse(end);
        Count count = count(number, before.or(() -> after).map(NumberLexicon.Softened::softener));
        return new NumberMention(from, to, count, kind(tokens, at, number), number.vague());
    }

    private static Count count(Bare number, Optional<NumberLexicon.Softener> softener) {
        if (number.least() != number.most()) {
            return new Count.Between(number.least(), number.most());
        }
        if (number.open()) {
            return new Count.AtLeast(number.least());
        }
        return softener.map(soft -> soft.on(number.least())).orElseGet(() -> Count.exactly(number.least()));
    }

    /// "10 إلى 15", "بين 10 و15".
    private Bare range(List<Token> tokens, Bare first) {
        if (first.open() || first.to() >= tokens.size()) {
            return first;
        }
        String join = tokens.get(first.to()).lower();
        int next = List.of("الي", "و", "-", "او").contains(join) ? first.to() + 1 : first.to();
        boolean between = next == first.to() || join.equals("و");
        if (between && !isBetween(tokens, first)) {
            return first;
        }
        return bare(tokens, next)
                .filter(second -> !second.open() && second.least() > first.least())
                .map(second -> new Bare(second.to(), first.least(), second.most(), false, false))
                .orElse(first);
    }

    private static boolean isBetween(List<Token> tokens, Bare number) {
        for (int at = Math.max(0, number.to() - 4); at < number.to(); at++) {
            if (tokens.get(at).is("بين")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Bare> bare(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        String word = tokens.get(at).lower();
        if (DIGITS.matcher(word).matches()) {
            String plain = word.replace(",", "");
            return plain.length() > LONGEST
                    ? Optional.empty()
                    : Optional.of(multiplied(tokens, at + 1, Long.parseLong(plain)));
        }
        Matcher range = RANGE.matcher(word);
        if (range.matches()) {
            long least = Long.parseLong(range.group(1));
            long most = Long.parseLong(range.group(2));
            return most > least ? Optional.of(new Bare(at + 1, least, most, false, false)) : Optional.empty();
        }
        return tokens.get(at).kind() == Token.Kind.WORD
                ? vague(tokens, at).or(() -> inWords(tokens, at))
                : Optional.empty();
    }

    private Bare multiplied(List<Token> tokens, int to, long value) {
        Optional<Long> factor = to < tokens.size()
                ? Optional.ofNullable(words.multipliers.get(tokens.get(to).lower()))
                : Optional.empty();
        return factor.map(times -> Bare.exact(to + 1, value * times)).orElseGet(() -> Bare.exact(to, value));
    }

    /// "عدد من", "عدة", "عشرات".
    private Optional<Bare> vague(List<Token> tokens, int at) {
        Optional<Long> collective =
                NumberLexicon.in(words.collectives, tokens.get(at).lower());
        if (collective.isPresent()) {
            return Optional.of(new Bare(pastOf(tokens, at + 1), collective.get(), collective.get(), true, false));
        }
        return NumberLexicon.in(words.vague, tokens.get(at).lower())
                .map(least -> new Bare(pastOf(tokens, at + 1), least, least, true, true));
    }

    /// Behind the word's adjective and *من*: "عدد كبير من".
    private static int pastOf(List<Token> tokens, int from) {
        boolean large = from + 1 < tokens.size()
                && List.of("كبير", "كبيره").contains(tokens.get(from).lower())
                && tokens.get(from + 1).is("من");
        int at = large ? from + 1 : from;
        return at < tokens.size() && tokens.get(at).is("من") ? at + 1 : at;
    }

    private Optional<Bare> inWords(List<Token> tokens, int at) {
        Optional<Bare> small = small(tokens, at);
        Optional<Bare> whole = small.isPresent()
                ? small.map(factor -> multiplied(tokens, factor.to(), factor.least()))
                : Optional.ofNullable(words.multipliers.get(tokens.get(at).lower()))
                        .map(value -> Bare.exact(at + 1, value));
        return whole.map(thousands -> withRest(tokens, thousands));
    }

    /// "ألفين وخمسمئة", "ثلاثة آلاف ومئة".
    private Bare withRest(List<Token> tokens, Bare thousands) {
        boolean more = thousands.least() >= 1000 && isAnd(tokens, thousands.to());
        Optional<Bare> rest = more ? small(tokens, thousands.to()) : Optional.empty();
        return rest.map(added -> Bare.exact(added.to(), thousands.least() + added.least()))
                .orElse(thousands);
    }

    /// Below a thousand: hundreds, and ones, and tens, each joined to the one before by *و*.
    private Optional<Bare> small(List<Token> tokens, int at) {
        Optional<Long> hundred = value(words.hundreds, tokens, at);
        Optional<Long> unit = value(words.units, tokens, at);
        if (hundred.isPresent()) {
            return Optional.of(plus(tokens, Bare.exact(at + 1, hundred.get())));
        }
        if (unit.isEmpty()) {
            return value(words.tens, tokens, at).map(ten -> Bare.exact(at + 1, ten));
        }
        if (at + 1 < tokens.size() && words.teens.contains(tokens.get(at + 1).lower()) && unit.get() < 10) {
            return Optional.of(Bare.exact(at + 2, unit.get() + 10));
        }
        Optional<Long> ten = isAnd(tokens, at + 1) ? value(words.tens, tokens, at + 1) : Optional.empty();
        if (ten.isPresent() && unit.get() < 10) {
            return Optional.of(Bare.exact(at + 2, unit.get() + ten.get()));
        }
        // "أحد المدنيين" counts nobody; only "أحد عشر" does.
        boolean one =
                List.of("احد", "احدي", "واحد", "واحده").contains(tokens.get(at).lower());
        return one && !tokens.get(at).lower().startsWith("واحد")
                ? Optional.empty()
                : Optional.of(Bare.exact(at + 1, unit.get()));
    }

    private Bare plus(List<Token> tokens, Bare hundreds) {
        Optional<Bare> rest = isAnd(tokens, hundreds.to())
                        && value(words.hundreds, tokens, hundreds.to()).isEmpty()
                ? small(tokens, hundreds.to())
                : Optional.empty();
        return rest.map(more -> Bare.exact(more.to(), hundreds.least() + more.least()))
                .orElse(hundreds);
    }

    private static boolean isAnd(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).lower().startsWith("و");
    }

    private static Optional<Long> value(java.util.Map<String, Long> of, List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).kind() == Token.Kind.WORD
                ? NumberLexicon.in(of, tokens.get(at).lower())
                : Optional.empty();
    }

    private static boolean isPercent(List<Token> tokens, int at) {
        return at < tokens.size()
                && List.of("%", "بالميه", "بالمايه").contains(tokens.get(at).lower());
    }

    private NumberMention.Kind kind(List<Token> tokens, int at, Bare number) {
        String after = number.to() < tokens.size() ? tokens.get(number.to()).lower() : "";
        String before = at > 0 ? tokens.get(at - 1).lower() : "";
        if (isPercent(tokens, number.to())) {
            return NumberMention.Kind.PERCENT;
        }
        if (words.money.contains(after)) {
            return NumberMention.Kind.MONEY;
        }
        if (words.ages.contains(after)) {
            return NumberMention.Kind.AGE;
        }
        if (words.measures.contains(after) || before.equals("الساعه") || after.equals(":")) {
            return NumberMention.Kind.MEASURE;
        }
        boolean year = tokens.get(at).lower().matches("(19|20)\\d\\d") && number.least() == number.most();
        return year ? NumberMention.Kind.YEAR : NumberMention.Kind.COUNT;
    }
}
