package org.tawthiq.reading.arabic;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.tawthiq.reading.number.NumberMention;
import org.tawthiq.reading.time.DateExpression;

/// Stretches between two dates or since one, and days counted from another: *منذ 21 حزيران*, *بين 5 أيار و25 شباط*,
/// *قبل يومين*.
record DateRanges(DateWords words, FigureDates figures, SingleDates dates) {

    private static final int LONGEST_LEAD = 3;

    /// "منذ 21 حزيران", "منذ بداية العام"; "منذ صباح اليوم" is today.
    Optional<FoundDate> since(int at) {
        if (!words.has("since", at)) {
            return Optional.empty();
        }
        Optional<FoundDate> phrase = words.calendar()
                .expressionAt(words.tokens(), at)
                .map(found -> new FoundDate(found.to(), found.meaning()));
        if (phrase.isPresent()) {
            return phrase;
        }
        for (int next = at + 1; next <= Math.min(words.tokens().size() - 1, at + LONGEST_LEAD); next++) {
            Optional<FoundDate> date = dates.single(next);
            if (date.isPresent()) {
                boolean today = date.get().expression() instanceof DateExpression.FromPublication;
                return Optional.of(
                        today
                                ? date.get()
                                : new FoundDate(
                                        date.get().to(),
                                        new DateExpression.Since(date.get().expression())));
            }
        }
        return Optional.empty();
    }

    /// "قبل يومين", "قبل ثلاثة أيام", "قبل شهر"; "بعد يومين" counts from what was told before.
    Optional<FoundDate> ago(int at) {
        boolean later = words.has("later", at);
        if (!words.has("ago", at) && !later
                || words.calendar().expressionAt(words.tokens(), at).isPresent()) {
            return Optional.empty();
        }
        Optional<ChronoUnit> pair = words.calendar().pairAt(words.tokens(), at + 1);
        if (pair.isPresent()) {
            return Optional.of(away(later, at + 2, 2, pair.get()));
        }
        Optional<NumberMention> number = words.numbers().stream()
                .filter(mention -> mention.from() == at + 1)
                .findFirst();
        int unitAt = number.map(NumberMention::to).orElse(at + 1);
        Optional<ChronoUnit> unit = words.calendar()
                .unitAt(words.tokens(), unitAt)
                .filter(_ -> !words.is(unitAt, "يوما") || number.isPresent());
        boolean some = number.isEmpty()
                && (words.is(unitAt, "ايام") || words.is(unitAt, "اسابيع") || words.is(unitAt, "اشهر"));
        boolean counted = number.filter(NumberMention::vague).isEmpty();
        return unit.filter(_ -> !some && counted)
                .map(of -> away(
                        later,
                        unitAt + 1,
                        number.map(mention -> mention.count().least()).orElse(1L),
                        of));
    }

    private FoundDate away(boolean later, int to, long number, ChronoUnit unit) {
        if (!later) {
            return new FoundDate(to, new DateExpression.Ago(number, unit));
        }
        return unit == ChronoUnit.DAYS
                ? new FoundDate(to, new DateExpression.FromEvent((int) number))
                : new FoundDate(to, new DateExpression.AwayFromTold(number, unit));
    }

    /// "بين 5 أيار و25 شباط", "من 2017 إلى 2020".
    Optional<FoundDate> between(int at) {
        boolean between = words.is(at, "بين") || words.is(at, "وبين");
        boolean from = words.is(at, "من");
        if (!between && !from) {
            return Optional.empty();
        }
        Optional<FoundDate> first = end(at + 1);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        int join = first.get().to();
        boolean to = words.is(join, "الي")
                || words.is(join, "حتي")
                || words.is(join, "ولغايه")
                || words.is(join, "و")
                || words.is(join, "-");
        return end(to ? join + 1 : join)
                .filter(_ -> to
                        || between
                                && join < words.tokens().size()
                                && words.tokens().get(join).lower().startsWith("و"))
                .map(last -> new FoundDate(
                        last.to(), new DateExpression.Between(first.get().expression(), last.expression())));
    }

    private Optional<FoundDate> end(int given) {
        int at = words.is(given, "عامي") || words.is(given, "سنتي") || words.is(given, "العامين") ? given + 1 : given;
        int year = figures.year(at);
        return dates.single(at)
                .or(() -> year > 0
                        ? Optional.of(new FoundDate(at + 1, new DateExpression.InYear(year, DateExpression.Part.WHOLE)))
                        : Optional.empty());
    }
}
