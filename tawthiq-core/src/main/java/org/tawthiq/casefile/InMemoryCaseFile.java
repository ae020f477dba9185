package org.tawthiq.casefile;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tawthiq.vocabulary.Digest;

/// A case that is kept nowhere: for tests, and for a run that leaves nothing behind.
public final class InMemoryCaseFile implements CaseFile {

    private final List<CaseRecord> records = new ArrayList<>();
    private final Map<Digest, Preserved> objects = new TreeMap<>();

    @Override
    public List<CaseRecord> records() {
        return List.copyOf(records);
    }

    @Override
    public void append(List<Entry> entries, List<Preserved> preserved) {
        preserved.forEach(one -> objects.put(one.digest(), one));
        for (Entry entry : entries) {
            records.add(entry.content());
            if (entry.content() instanceof CaseRecord.Erased(int _, List<Long> erased, String _)) {
                erased.forEach(number -> erase(Math.toIntExact(number) - 1));
            }
        }
    }

    private void erase(int index) {
        CaseRecord erased =
                records.set(index, new CaseRecord.Gone(records.get(index).kind()));
        switch (erased) {
            case CaseRecord.SourceAdded added -> objects.remove(added.object());
            case CaseRecord.HandedOver handed -> objects.remove(handed.proof());
            default -> {}
        }
    }

    @Override
    public byte[] object(Digest digest) throws IOException {
        Preserved known = objects.get(digest);
        if (known == null) {
            throw new FileNotFoundException("no object " + digest.hex());
        }
        try (InputStream in = known.open()) {
            return in.readAllBytes();
        }
    }
}
