package org.tawthiq.verify.part;

import java.util.List;
import org.tawthiq.verify.json.JsonValue;
import org.tawthiq.verify.tlog.Checkpoint;

/// What a proof proves.
///
/// @param part as the record has it
/// @param place in its record, from 0
/// @param of how many parts the record has
/// @param kind of the record
/// @param at when it was logged, by the clock of whoever logged it
/// @param index of the record's entry, from 0
/// @param signedBy the keys whose signatures hold, by name and id
public record ProvenPart(
        JsonValue part,
        long place,
        long of,
        String kind,
        String at,
        String actor,
        long index,
        Checkpoint checkpoint,
        List<String> signedBy) {

    public ProvenPart {
        signedBy = List.copyOf(signedBy);
    }
}
