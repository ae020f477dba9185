package org.tawthiq.bench.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a measure has to reach, as shares; 0 asks for nothing.
public record Bar(double given, double right, double f1) {

    public static Bar none() {
        return new Bar(0, 0, 0);
    }

    public static Bar ofF1(double f1) {
        return new Bar(0, 0, f1);
    }

    public static Bar ofRight(double right) {
        return new Bar(0, right, 0);
    }

    public static Bar of(double given, double right) {
        return new Bar(given, right, 0);
    }

    boolean isMet(double givenShare, double rightShare, double reachedF1) {
        return givenShare >= given && rightShare >= right && reachedF1 >= f1;
    }

    String verdict(boolean asked, double givenShare, double rightShare, double reachedF1) {
        if (equals(none())) {
            return Measure.NOTHING;
        }
        if (!asked) {
            return "nothing to measure";
        }
        return isMet(givenShare, rightShare, reachedF1) ? "met" : "not met";
    }

    String words() {
        List<String> words = new ArrayList<>();
        add("given", given, words);
        add("right", right, words);
        add("F1", f1, words);
        return words.isEmpty() ? Measure.NOTHING : String.join(" ", words);
    }

    private static void add(String word, double value, List<String> words) {
        if (value > 0) {
            words.add(String.format(Locale.ROOT, "%s %.2f", word, value));
        }
    }
}
