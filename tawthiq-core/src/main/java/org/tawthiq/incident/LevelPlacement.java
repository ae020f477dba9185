package org.tawthiq.incident;

import org.tawthiq.claim.ClaimId;
import org.tawthiq.incident.event.ReportPlacement;

/// Where a claim meets others that are compared by levels.
final class LevelPlacement implements Placed<LevelPlacement> {

    private final ClaimId id;
    private final long likeness;
    private final ReportPlacement report;

    LevelPlacement(ClaimTraits traits, ReportPlacement report) {
        id = traits.id();
        likeness = traits.likeness();
        this.report = report;
    }

    @Override
    public ClaimId id() {
        return id;
    }

    @Override
    public int blocks() {
        return report.blocks();
    }

    @Override
    public long block(int at) {
        return report.block(at);
    }

    @Override
    public boolean leads(long block) {
        return report.leads(block);
    }

    @Override
    public boolean meets(LevelPlacement other, long block) {
        return report.meets(other.report, block);
    }

    @Override
    public boolean isTold() {
        return report.blocks() > 0;
    }

    /// By likeness, and then by name.
    @Override
    public int compareTo(LevelPlacement other) {
        int byLikeness = Long.compare(likeness, other.likeness);
        return byLikeness == 0 ? id.compareTo(other.id) : byLikeness;
    }
}
