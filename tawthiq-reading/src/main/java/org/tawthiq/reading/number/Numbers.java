package org.tawthiq.reading.number;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.reading.lexicon.Phrases;
import org.tawthiq.reading.text.Token;
import org.tawthiq.vocabulary.Count;
import org.tawthiq.vocabulary.Table;

/// Finds the numbers of a sentence.
public final class Numbers {

    private static final Pattern DIGITS = Pattern.compile("\\d{1,3}(,\\d{3})+|\\d+");
    private static final Pattern DECIMAL = Pattern.compile("(\\d+\\.\\d+)(m|bn)?|(\\d+)(m|bn|k)");
    private static final Pattern RANGE = Pattern.compile("(\\d+)[-–](\\d+)");
    private static final Pattern ORDINAL = Pattern.compile("\\d+(st|nd|rd|th)");

    private final NumberWords words;

    /// @param table the language's `numbers.tsv`
    public Numbers(Table table) {
        this.words = new NumberWords(table);
    }

    public List<NumberMention> find(List<Token> tokens) {
        List<NumberMention> found = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Optional<NumberMention> mention = mention(tokens, at);
            mention.ifPresent(found::add);
            at = mention.map(NumberMention::to).orElse(at + 1);
        }
        return found;
    }

    /// A bare number: its value, or its two ends.
    private record Bare(int to, long least, long most, boolean collective, boolean vague) {}

    private Optional<NumberMention> mention(List<Token> tokens, int from) {
        Optional<Phrases.Phrase<NumberWords.Soft>> softener = words.softeners.at(tokens, from);
        int at = from + softener.map(Phrases.Phrase::length).orElse(0);
        Optional<NumberWords.Soft> soft = softener.map(Phrases.Phrase::meaning);
        return bare(tokens, at).map(bare -> finish(tokens, from, soft, bare));
    }

    private NumberMention finish(List<Token> tokens, int from, Optional<NumberWords.Soft> before, Bare bare) {
        Bare number = range(tokens, from, bare);
        int to = number.to();
        Optional<Phrases.Phrase<NumberWords.Soft>> behind = words.after.at(tokens, to);
        Optional<NumberWords.Soft> after = behind.map(Phrases.Phrase::meaning);
        if (behind.isPresent()) {
            to += behind.get().length();
        } else if (to < tokens.size() && tokens.get(to).is("+")) {
            after = Optional.of(NumberWords.Soft.OR_MORE);
            to++;
        }
        Count count = count(number, before, after);
        return new NumberMention(from, to, count, kind(tokens, from, to, number), number.vague());
    }

    /// "10 to 15", "10 or 11", "between 10 and 15".
    private Bare range(List<Token> tokens, int from, Bare first) {
        if (first.to() >= tokens.size() || first.collective()) {
            return first;
        }
        String join = tokens.get(first.to()).lower();
        boolean between = from > 0 && tokens.get(from - 1).is("between") && join.equals("and");
        if (!between && !join.equals("to") && !join.equals("or") && !join.equals("-") && !join.equals("–")) {
            return first;
        }
        Optional<Bare> second = bare(tokens, first.to() + 1);
        boolean rises = second.isPresent()
                && second.get().least() > first.least()
                && !second.get().collective();
        return rises ? new Bare(second.get().to(), first.least(), second.get().most(), false, false) : first;
    }

    private static Count count(Bare number, Optional<NumberWords.Soft> before, Optional<NumberWords.Soft> after) {
        if (number.least() != number.most()) {
            return new Count.Between(number.least(), number.most());
        }
        long value = number.least();
        NumberWords.Soft soft = before.or(() -> after).orElse(null);
        if (number.collective() || number.vague()) {
            return new Count.AtLeast(value);
        }
        if (soft == null) {
            return Count.exactly(value);
        }
        return switch (soft) {
            case AT_LEAST, OR_MORE -> new Count.AtLeast(value);
            case MORE_THAN -> new Count.AtLeast(value + 1);
            case AT_MOST -> new Count.AtMost(value);
            case LESS_THAN -> new Count.AtMost(Math.max(0, value - 1));
            case ABOUT -> Count.about(value);
            case ALMOST -> Count.almost(value);
        };
    }

    private Optional<Bare> bare(List<Token> tokens, int at) {
        if (at >= tokens.size()) {
            return Optional.empty();
        }
        Optional<Phrases.Phrase<Long>> vague = words.vague.at(tokens, at);
        if (vague.isPresent()) {
            long value = vague.get().meaning();
            return Optional.of(new Bare(at + vague.get().length(), value, value, false, true));
        }
        Token token = tokens.get(at);
        Optional<Bare> digits = digits(token, at);
        if (digits.isPresent()) {
            return Optional.of(multiplied(tokens, digits.get()));
        }
        return inWords(tokens, at);
    }

    private static Optional<Bare> digits(Token token, int at) {
        String text = token.lower();
        if (!Character.isDigit(text.charAt(0))) {
            return Optional.empty();
        }
        if (DIGITS.matcher(text).matches()) {
            String plain = text.replace(",", "");
            return plain.length() > 15 ? Optional.empty() : Optional.of(exact(at + 1, Long.parseLong(plain)));
        }
        Matcher range = RANGE.matcher(text);
        if (range.matches() && range.group(1).length() < 7 && range.group(2).length() < 7) {
            long least = Long.parseLong(range.group(1));
            long most = Long.parseLong(range.group(2));
            return most > least ? Optional.of(new Bare(at + 1, least, most, false, false)) : Optional.empty();
        }
        Matcher decimal = DECIMAL.matcher(text);
        if (decimal.matches()) {
            String number = decimal.group(1) == null ? decimal.group(3) : decimal.group(1);
            String unit = decimal.group(1) == null ? decimal.group(4) : decimal.group(2);
            double factor = unit == null ? 1 : unit.equals("bn") ? 1e9 : unit.equals("k") ? 1e3 : 1e6;
            return Optional.of(exact(at + 1, Math.round(Double.parseDouble(number) * factor)));
        }
        return Optional.empty();
    }

    /// "3 million", "1.5 million": the decimal has been rounded to a whole number, so it is read again
    /// here.
    private Bare multiplied(List<Token> tokens, Bare number) {
        if (number.to() >= tokens.size()) {
            return number;
        }
        Long factor = words.multipliers.get(tokens.get(number.to()).lower());
        if (factor == null || factor < 1000) {
            return number;
        }
        String digits = tokens.get(number.to() - 1).lower().replace(",", "");
        double value = digits.matches("\\d+(\\.\\d+)?") ? Double.parseDouble(digits) : number.least();
        return exact(number.to() + 1, Math.round(value * factor));
    }

    private Optional<Bare> inWords(List<Token> tokens, int from) {
        int at = from;
        if (tokens.get(at).is("a") || tokens.get(at).is("an")) {
            at++;
            boolean counted = at < tokens.size()
                    && (words.multipliers.containsKey(tokens.get(at).lower())
                                    && tokens.get(at).lower().length() > 2
                            || tokens.get(at).is("dozen"));
            if (!counted) {
                return Optional.empty();
            }
        }
        Optional<Bare> collective = collective(tokens, at);
        if (collective.isPresent()) {
            return collective;
        }
        long total = 0;
        long current = at > from ? 1 : 0;
        boolean any = false;
        while (at < tokens.size()) {
            Optional<Long> unit = unit(tokens.get(at).lower());
            Long factor = words.multipliers.get(tokens.get(at).lower());
            if (unit.isPresent() && (!any || current == 0 || unit.get() < 10 || current >= 100)) {
                current += unit.get();
            } else if (factor != null && tokens.get(at).lower().length() > 2 && current > 0) {
                current *= factor;
                if (factor >= 1000) {
                    total += current;
                    current = 0;
                }
            } else if (!(any
                    && tokens.get(at).is("and")
                    && current >= 100
                    && at + 1 < tokens.size()
                    && unit(tokens.get(at + 1).lower()).isPresent())) {
                break;
            }
            any = true;
            at++;
        }
        return any ? Optional.of(exact(at, total + current)) : Optional.empty();
    }

    /// "dozens", "a dozen", "hundreds of thousands", "two dozen".
    private Optional<Bare> collective(List<Token> tokens, int at) {
        Long first = words.collectives.get(tokens.get(at).lower());
        if (first == null) {
            return Optional.empty();
        }
        boolean single = tokens.get(at).is("dozen");
        if (tokens.get(at).is("tens") && !isOf(tokens, at + 1)) {
            return Optional.empty();
        }
        long value = first;
        int to = at + 1;
        while (isOf(tokens, to) && to + 1 < tokens.size() && plural(tokens.get(to + 1)) > 0) {
            value *= plural(tokens.get(to + 1));
            to += 2;
        }
        if (isOf(tokens, to) && to + 1 < tokens.size()) {
            to++;
        }
        return Optional.of(new Bare(to, value, value, !single, false));
    }

    private static long plural(Token token) {
        return switch (token.lower()) {
            case "thousands" -> 1000;
            case "millions" -> 1_000_000;
            case "hundreds" -> 100;
            default -> 0;
        };
    }

    private static boolean isOf(List<Token> tokens, int at) {
        return at < tokens.size() && tokens.get(at).is("of");
    }

    private Optional<Long> unit(String word) {
        Long simple = words.units.get(word);
        if (simple != null) {
            return Optional.of(simple);
        }
        int hyphen = word.indexOf('-');
        if (hyphen > 0) {
            Long tens = words.units.get(word.substring(0, hyphen));
            Long ones = words.units.get(word.substring(hyphen + 1));
            if (tens != null && ones != null && tens >= 20 && ones < 10) {
                return Optional.of(tens + ones);
            }
        }
        return Optional.empty();
    }

    private NumberMention.Kind kind(List<Token> tokens, int from, int to, Bare number) {
        String own = tokens.get(to - 1).lower();
        String before = from > 0 ? tokens.get(from - 1).lower() : "";
        String after = to < tokens.size() ? tokens.get(to).lower() : "";
        if (ORDINAL.matcher(own).matches()) {
            return NumberMention.Kind.ORDINAL;
        }
        if (after.equals("%") || after.equals("percent") || after.equals("per")) {
            return NumberMention.Kind.PERCENT;
        }
        if (before.equals("$") || before.equals("€") || before.equals("£") || words.money.contains(after)) {
            return NumberMention.Kind.MONEY;
        }
        if (before.equals("aged") || before.equals("age")) {
            return NumberMention.Kind.AGE;
        }
        if (words.measures.contains(after)) {
            return NumberMention.Kind.MEASURE;
        }
        boolean fourDigits = own.matches("(19|20)\\d\\d") && number.least() == number.most();
        return fourDigits ? NumberMention.Kind.YEAR : NumberMention.Kind.COUNT;
    }

    private static Bare exact(int to, long value) {
        return new Bare(to, value, value, false, false);
    }
}
