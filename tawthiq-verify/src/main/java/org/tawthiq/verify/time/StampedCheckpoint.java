package org.tawthiq.verify.time;

import java.time.Instant;
import org.tawthiq.verify.note.SignedNote;
import org.tawthiq.verify.tlog.Checkpoint;

/// A checkpoint whose bytes a timestamp fits. That the log begins with it, and that the case's keys signed it, is for
/// the check of the log to find.
///
/// @param at when, by the authority's clock; its signature is not checked
public record StampedCheckpoint(StampName name, SignedNote note, Checkpoint checkpoint, Instant at) {}
