package org.tawthiq.reading.draft;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tawthiq.claim.Claim;
import org.tawthiq.reading.ClaimReader;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.reading.text.DocumentText;
import org.tawthiq.reading.text.Sentence;
import org.tawthiq.reading.text.SentenceLanguage;
import org.tawthiq.reading.time.PostStamp;
import org.tawthiq.vocabulary.Known;

/// Reads texts by rules: gives each sentence to the rules of its language, and makes one claim of an
/// attack that two languages tell. Sentences of a language without rules are passed over.
public final class RuleReader implements ClaimReader {

    private final List<LanguageRules> languages;

    private RuleReader(List<LanguageRules> languages) {
        this.languages = List.copyOf(languages);
    }

    /// A reader of these languages; where both tell one attack, the first one's words are its core.
    public static RuleReader of(LanguageRules... languages) {
        return new RuleReader(List.of(languages));
    }

    @Override
    public String name() {
        return "rules/2";
    }

    @Override
    public List<String> data() {
        return languages.stream().flatMap(rules -> rules.data().stream()).toList();
    }

    @Override
    public Set<String> languages() {
        return languages.stream().flatMap(rules -> rules.languages().stream()).collect(Collectors.toSet());
    }

    @Override
    public List<Claim> read(ReadingText given) {
        DocumentText document = DocumentText.of(given.text());
        List<String> told = languages(document);
        ReadingText input = dated(stamped(given), document, told);
        List<AttackDraft> attacks = new ArrayList<>();
        List<Draft> others = new ArrayList<>();
        for (LanguageRules rules : languages) {
            List<Sentence> own = sentences(document, told, rules);
            if (!own.isEmpty()) {
                LanguageRules.Told read = rules.read(input, document, own);
                take(read.attacks(), attacks);
                others.addAll(read.others());
            }
        }
        List<Draft> drafts = Stream.concat(attacks.stream().map(AttackDraft::draft), others.stream())
                .sorted(Comparator.comparingInt(Draft::start).thenComparingInt(Draft::end))
                .toList();
        return new Naming(input, name(), document.saysMachineTranslated()).claims(drafts);
    }

    /// A text takes the day that it bears as a saved post where no other is known, or a later one: a post
    /// cannot have been published after the day it shows.
    private static ReadingText stamped(ReadingText given) {
        Optional<LocalDate> stamp = PostStamp.of(given.text());
        Optional<LocalDate> published = given.published().toOptional();
        boolean tells = stamp.isPresent()
                && published.filter(day -> !day.isAfter(stamp.get())).isEmpty();
        return tells ? new ReadingText(given.source(), given.text(), Known.of(stamp), given.publisher()) : given;
    }

    private ReadingText dated(ReadingText given, DocumentText document, List<String> told) {
        return given.published().isKnown()
                ? given
                : new ReadingText(
                        given.source(),
                        given.text(),
                        Known.of(new PageDay(languages, given.text(), document, told).find()),
                        given.publisher());
    }

    private static void take(List<AttackDraft> told, List<AttackDraft> attacks) {
        if (attacks.isEmpty()) {
            attacks.addAll(told);
        } else {
            told.forEach(attack -> AttackMerge.put(attacks, attack));
        }
    }

    /// Every place and date of the text, for whoever measures how places and dates are found.
    public Mentions mentions(ReadingText input) {
        DocumentText document = DocumentText.of(input.text());
        List<String> told = languages(document);
        Mentions all = Mentions.none();
        for (LanguageRules rules : languages) {
            all = all.and(rules.mentions(input, document, sentences(document, told, rules)));
        }
        return all;
    }

    /// The language of each sentence.
    private static List<String> languages(DocumentText document) {
        return document.sentences().stream().map(SentenceLanguage::of).toList();
    }

    /// The sentences of the rules' languages and the lines without letters, such as a date in figures, which
    /// belong to every language; nothing where there are only such lines.
    private static List<Sentence> sentences(DocumentText document, List<String> told, LanguageRules rules) {
        List<Sentence> own = new ArrayList<>();
        boolean any = false;
        for (int at = 0; at < told.size(); at++) {
            boolean spoken = rules.languages().contains(told.get(at));
            if (spoken || told.get(at).equals(SentenceLanguage.UNKNOWN)) {
                own.add(document.sentences().get(at));
                any |= spoken;
            }
        }
        return any ? own : List.of();
    }
}
