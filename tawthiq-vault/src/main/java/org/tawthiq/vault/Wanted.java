package org.tawthiq.vault;

import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.json.JsonValue.JsonObject;
import org.tawthiq.verify.json.JsonValue.JsonText;

/// What a proof is asked for. Of several records that hold it the last one counts.
public sealed interface Wanted {

    /// Whether a record of this kind and content may hold it.
    boolean looksIn(JsonObject record);

    /// @param place from 0
    boolean is(JsonValue part, int place);

    /// A claim as it was read.
    record OfClaim(String id) implements Wanted {
        @Override
        public boolean looksIn(JsonObject record) {
            return isOfKind(record, "claims-read");
        }

        @Override
        public boolean is(JsonValue part, int place) {
            return part instanceof JsonObject claim
                    && claim.object("statement")
                            .flatMap(statement -> statement.text("id"))
                            .filter(id::equals)
                            .isPresent();
        }
    }

    record OfIncident(String id) implements Wanted {
        @Override
        public boolean looksIn(JsonObject record) {
            return isOfKind(record, "incidents-linked");
        }

        @Override
        public boolean is(JsonValue part, int place) {
            return hasId(part, id);
        }
    }

    /// What a person decided, such as a correction of a claim.
    record OfDecision(String id) implements Wanted {
        @Override
        public boolean looksIn(JsonObject record) {
            return isOfKind(record, "decision");
        }

        @Override
        public boolean is(JsonValue part, int place) {
            return hasId(part, id);
        }
    }

    /// @param report its name
    /// @param number of the sentence, from 1
    record OfSentence(String report, int number) implements Wanted {
        @Override
        public boolean looksIn(JsonObject record) {
            return isOfKind(record, "report-published")
                    && record.text("name").filter(report::equals).isPresent();
        }

        @Override
        public boolean is(JsonValue part, int place) {
            return place == number - 1;
        }
    }

    private static boolean isOfKind(JsonObject record, String kind) {
        return record.members().get("kind") instanceof JsonText(String text) && text.equals(kind);
    }

    private static boolean hasId(JsonValue part, String id) {
        return part instanceof JsonObject object
                && object.members().get("id") instanceof JsonText(String text)
                && text.equals(id);
    }
}
