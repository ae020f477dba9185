package org.tawthiq.incident.person;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tawthiq.vocabulary.Spelling;
import org.tawthiq.vocabulary.Table;

/// What the words on a victim tell beside the name: `victim-words.tsv`. Empty where they do not tell it.
final class VictimWords {

    private static final int MOST_YEARS = 120;

    /// Directly behind a name: ", 35," or "(35)".
    private static final Pattern BARE_AGE = Pattern.compile("^\\s*[,،(]\\s*(\\p{Nd}{1,3})\\s*[,،)]");

    private static final List<String> SEXES = List.of("male", "female");

    private final Map<String, List<String>> words = new HashMap<>();
    private final Pattern age;

    VictimWords() {
        this(Table.shipped(VictimWords.class, "victim-words.tsv"));
    }

    VictimWords(Table table) {
        for (Table.Row row : table.rows()) {
            words.put(row.cell(0), List.of(row.cell(1).split("\\|")));
        }
        age = Pattern.compile("(?:^|.* )(?:(?:%s) (\\d{1,3})|(\\d{1,3}) (?:%s))(?: .*|$)"
                .formatted(any("before an age"), any("after an age")));
    }

    private String any(String what) {
        return String.join("|", of(what));
    }

    private List<String> of(String what) {
        List<String> found = words.get(what);
        if (found == null) {
            throw new IllegalStateException("victim-words.tsv: \"%s\" is missing".formatted(what));
        }
        return found;
    }

    boolean isFamily(String description) {
        return says(description, "family");
    }

    /// A name that begins with *father of* or *mother of* is one that anybody may bear beside the own one.
    boolean isKunya(String spelled) {
        return of("kunya").contains(spelled.split(" ", 2)[0]);
    }

    /// "male" or "female"; empty where the description tells neither, or both.
    String sex(String description) {
        List<String> told = SEXES.stream().filter(sex -> says(description, sex)).toList();
        return told.size() == 1 ? told.getFirst() : "";
    }

    /// Years.
    ///
    /// @param behind the text that follows the name
    String age(String description, String behind) {
        Matcher bare = BARE_AGE.matcher(behind);
        if (bare.find()) {
            return years(Spelling.of(bare.group(1)));
        }
        Matcher told = age.matcher(Spelling.of(description + " " + behind));
        return told.matches() ? years(told.group(1) == null ? told.group(2) : told.group(1)) : "";
    }

    private static String years(String figures) {
        return Integer.parseInt(figures) <= MOST_YEARS ? figures : "";
    }

    private boolean says(String text, String what) {
        return List.of(Spelling.of(text).split(" ")).stream().anyMatch(of(what)::contains);
    }
}
