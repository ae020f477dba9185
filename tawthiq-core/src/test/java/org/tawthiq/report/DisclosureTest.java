package org.tawthiq.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tawthiq.claim.TestClaim.claim;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tawthiq.claim.Claim;
import org.tawthiq.claim.Mark;
import org.tawthiq.incident.Incident;
import org.tawthiq.incident.IncidentId;
import org.tawthiq.source.Source;
import org.tawthiq.source.SourceId;
import org.tawthiq.source.TestSource;

/// What may leave the case; the persons are invented.
class DisclosureTest {

    private static final Source OPEN = TestSource.source("source-one", "");
    private static final Source SECRET = TestSource.confidential("secret");
    private static final Claim PLAIN = claim("plain").attack();
    private static final Claim PERSONAL =
            claim("personal").marked(Mark.PERSONAL).victim("Person One");
    private static final Claim OF_SECRET = claim("of-secret").from("secret").attack();
    private static final Incident INCIDENT = incident("i-1");

    @Test
    void letsOutWhatIsNeitherPersonalNorConfidential() {
        Disclosure disclosure = disclosure();
        assertThat(disclosure.shows(PLAIN)).isTrue();
        assertThat(disclosure.shows(OPEN.id())).isTrue();
        assertThat(disclosure.shows(INCIDENT)).isTrue();
    }

    @Test
    void keepsPersonsConfidentialSourcesAndWhatTheySayIn() {
        Disclosure disclosure = disclosure();
        assertThat(disclosure.shows(PERSONAL)).isFalse();
        assertThat(disclosure.shows(SECRET.id())).isFalse();
        assertThat(disclosure.shows(OF_SECRET)).isFalse();
    }

    @Test
    void aPersonMayPublishAPersonAndASource() {
        assertThat(disclosure(publish(PERSONAL)).shows(PERSONAL)).isTrue();
        Disclosure published = disclosure(new DisclosureRuling.Publish(of(SECRET.id())));
        assertThat(published.shows(SECRET.id())).isTrue();
        assertThat(published.shows(OF_SECRET)).isTrue();
    }

    @Test
    void namesLeaveOnlyByAPersonsWordOnTheClaim() {
        assertThat(disclosure().publishesNames(PLAIN)).isFalse();
        assertThat(disclosure(new DisclosureRuling.Publish(of(OPEN.id()))).publishesNames(PLAIN))
                .isFalse();
        assertThat(disclosure(publish(PLAIN)).publishesNames(PLAIN)).isTrue();
        assertThat(disclosure(publish(PLAIN), withhold(PLAIN)).publishesNames(PLAIN))
                .isFalse();
    }

    @Test
    void publishingAClaimDoesNotPublishItsConfidentialSource() {
        assertThat(disclosure(publish(OF_SECRET)).shows(OF_SECRET)).isFalse();
    }

    @Test
    void publishingASourceDoesNotPublishItsPersons() {
        assertThat(disclosure(new DisclosureRuling.Publish(of(OPEN.id()))).shows(PERSONAL))
                .isFalse();
    }

    @Test
    void aPersonMayWithholdAClaimASourceAndAnIncident() {
        assertThat(disclosure(withhold(PLAIN)).shows(PLAIN)).isFalse();
        assertThat(disclosure(new DisclosureRuling.Withhold(of(OPEN.id()))).shows(PLAIN))
                .isFalse();
        assertThat(disclosure(new DisclosureRuling.Withhold(new DisclosureRuling.Subject.OfIncident(INCIDENT.id())))
                        .shows(INCIDENT))
                .isFalse();
    }

    @Test
    void anIncidentThatWasWithheldStaysSoWhenAnotherTakesItIn() {
        Disclosure disclosure =
                disclosure(new DisclosureRuling.Withhold(new DisclosureRuling.Subject.OfIncident(INCIDENT.id())));
        assertThat(disclosure.shows(incident("i-0", INCIDENT.id()))).isFalse();
        assertThat(disclosure.shows(incident("i-0"))).isTrue();
    }

    @Test
    void theLastRulingOnASubjectHolds() {
        assertThat(disclosure(publish(PERSONAL), withhold(PERSONAL)).shows(PERSONAL))
                .isFalse();
        assertThat(disclosure(withhold(PLAIN), publish(PLAIN)).shows(PLAIN)).isTrue();
    }

    @Test
    void anInternalReportWithholdsNothing() {
        Disclosure internal = new Disclosure(true, List.of(withhold(PLAIN)), List.of(OPEN, SECRET));
        assertThat(internal.isInternal()).isTrue();
        assertThat(internal.shows(PLAIN)).isTrue();
        assertThat(internal.shows(PERSONAL)).isTrue();
        assertThat(internal.shows(SECRET.id())).isTrue();
    }

    private static Incident incident(String name, IncidentId... formerly) {
        return new Incident(
                new IncidentId(name),
                PLAIN.id(),
                List.of(new Incident.Membership(PLAIN.id(), 0, List.of())),
                List.of(formerly));
    }

    private static Disclosure disclosure(DisclosureRuling... rulings) {
        return new Disclosure(false, List.of(rulings), List.of(OPEN, SECRET));
    }

    private static DisclosureRuling publish(Claim claim) {
        return new DisclosureRuling.Publish(new DisclosureRuling.Subject.OfClaim(claim.id()));
    }

    private static DisclosureRuling withhold(Claim claim) {
        return new DisclosureRuling.Withhold(new DisclosureRuling.Subject.OfClaim(claim.id()));
    }

    private static DisclosureRuling.Subject of(SourceId source) {
        return new DisclosureRuling.Subject.OfSource(source);
    }
}
