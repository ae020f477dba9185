package org.tawthiq.app.work;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tawthiq.casefile.CaseRecord;
import org.tawthiq.claim.Claim;
import org.tawthiq.reading.ClaimReader;
import org.tawthiq.reading.ReadingText;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.vocabulary.Digest;

/// Reads the texts of a case. What the same reader with the same data read before is not read again.
final class ReadingStep {

    private final CaseWork work;
    private final List<Notice> notices = new ArrayList<>();

    ReadingStep(CaseWork work) {
        this.work = work;
    }

    List<Notice> read() throws IOException {
        Set<String> countries = Set.copyOf(work.state().settings().countries());
        ClaimReader reader = work.parts().reader().apply(countries);
        List<CaseRecord> records = new ArrayList<>();
        int done = 0;
        int all = work.state().texts().size();
        for (Map.Entry<SourceId, Digest> text : work.state().texts().entrySet()) {
            work.progress().at("reading", done++, all);
            Source source = work.state().sources().get(text.getKey());
            if (source == null
                    || source.mediaType().equals("text/csv")
                    || isRead(text.getKey(), reader, data(source, reader, countries))) {
                continue;
            }
            String content = new String(work.file().object(text.getValue()), StandardCharsets.UTF_8);
            Optional<String> foreign = TextLanguage.unread(content, reader);
            if (foreign.isPresent()) {
                notices.add(Notice.waits("%s is in %s; %s, and this version reads %s"
                        .formatted(
                                source.fileName(),
                                foreign.get(),
                                work.isKept() ? "it is kept" : "it was not read",
                                TextLanguage.all(reader.languages()))));
                continue;
            }
            List<Claim> claims =
                    reader.read(new ReadingText(source.id(), content, source.published(), source.publisher()));
            records.add(new CaseRecord.ClaimsRead(source.id(), reader.name(), data(source, reader, countries), claims));
            if (claims.isEmpty()) {
                notices.add(Notice.note("%s: nothing was found that it claims".formatted(source.fileName())));
            }
        }
        work.append(records, List.of());
        work.progress().at("reading", all, all);
        return notices;
    }

    /// All that a reading depends on beside the text: when it changes, the text is read again.
    private static List<String> data(Source source, ClaimReader reader, Set<String> countries) {
        List<String> data = new ArrayList<>(reader.data());
        data.add("countries " + String.join(",", new TreeSet<>(countries)));
        source.published().toOptional().ifPresent(day -> data.add("published " + day));
        source.publisher().toOptional().ifPresent(name -> data.add("publisher " + name));
        return data;
    }

    private boolean isRead(SourceId source, ClaimReader reader, List<String> data) {
        boolean read = false;
        for (CaseRecord record : work.records()) {
            if (record instanceof CaseRecord.ClaimsRead earlier
                    && earlier.source().equals(source)) {
                read = earlier.reader().equals(reader.name()) && earlier.data().equals(data);
            }
        }
        return read;
    }
}
