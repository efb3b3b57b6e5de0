package ipledger.app.imports;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.imports.RecordOutcome.Outcome;
import ipledger.asset.RightStatus;
import ipledger.event.DealingNumber;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Real United States records of the clone")
class SeedsTest {
    @ParameterizedTest
    @CsvSource({
        "us-application.jsonl, us-application, 11, 11, 0",
        "us-assignment-search.xml, us-assignment-search, 31, 31, 0",
        "us-assignment-center.jsonl, us-assignment-center, 31, 31, 0",
        "us-trademark-status.xml, us-trademark-status, 1, 1, 0",
        "us-trademark-status-d3.xml, us-trademark-status, 1, 1, 0",
        "us-trademark-tsdr.xml, us-trademark-status, 1, 1, 0",
        "us-trademark-assignments.json, us-trademark-assignments, 9, 9, 0",
        "us-copyright-renewals.tsv, us-copyright-renewals, 41, 40, 1",
    })
    void are_recognised_and_accounted_for(String file, String format, long records, long accepted, long refused) {
        var bench = new ImportBench();
        var judged = bench.judge(ImportBench.seed(file));
        assertThat(bench.size()).as("a dry run records nothing").isZero();
        var summary = bench.take(ImportBench.seed(file));
        assertThat(summary.formats()).containsExactly(format);
        assertThat(summary.problems()).isEmpty();
        assertThat(summary.counts()).isEqualTo(new ImportCounts(records, accepted, 0, refused, 0));
        assertThat(judged.counts()).isEqualTo(summary.counts());
        assertThat(judged.events()).isEqualTo(summary.events());
        assertThat(judged.findings()).isEqualTo(summary.findings());
        var size = bench.size();
        var again = bench.take(ImportBench.seed(file));
        assertThat(again.counts()).isEqualTo(new ImportCounts(records, 0, accepted, refused, 0));
        assertThat(bench.size()).as("a second import records nothing").isEqualTo(size);
    }

    @Test
    void an_application_file_tells_owner_open_security_interests_and_status() {
        var bench = new ImportBench();
        bench.take(ImportBench.seed("us-application.jsonl"));
        var asset = bench.history("US:patent-application:15145443").latest();
        assertThat(asset.holders()).extracting(party -> party.name()).containsExactly("US WELL SERVICES LLC");
        assertThat(asset.pledges().inForce())
                .extracting(pledge -> pledge.dealing().toString())
                .containsExactlyInAnyOrder(
                        "US-REEL:49107/392",
                        "US-REEL:49342/819",
                        "US-REEL:61875/1",
                        "US-REEL:62142/927",
                        "US-REEL:66186/752");
        assertThat(asset.right().status()).isEqualTo(RightStatus.IN_FORCE);
        assertThat(asset.otherNumbers())
                .extracting(number -> number.toString())
                .contains("US:patent-grant:11959371", "US:patent-publication:20160319650");
    }

    @Test
    void late_payment_accepted_restores_a_lapsed_patent() {
        var bench = new ImportBench();
        bench.take(ImportBench.seed("us-application.jsonl"));
        var events = bench.history("US:patent-application:10353688").entries().stream()
                .map(entry -> entry.event().getClass().getSimpleName())
                .collect(Collectors.toSet());
        assertThat(events).contains("RightFiled", "RightGranted", "RightLapsed", "RightRestored", "AnnuityPaid");
    }

    @Test
    void one_recording_in_several_forms_is_one_dealing() {
        var bench = new ImportBench();
        bench.take(ImportBench.seed("us-assignment-search.xml"));
        bench.take(ImportBench.seed("us-application.jsonl"));
        var asset = bench.history("US:patent-application:14018930").latest();
        assertThat(asset.title().chain())
                .filteredOn(transfer -> transfer.dealing().equals(DealingNumber.of("US-REEL:49519/489")))
                .hasSize(1);
        assertThat(asset.holders()).extracting(party -> party.name()).containsExactly("INFOR (US), LLC");
        assertThat(asset.pledges().inForce()).hasSize(1);
    }

    @Test
    void the_same_mark_in_two_versions_of_the_standard_is_there_already() {
        var bench = new ImportBench();
        bench.take(ImportBench.seed("us-trademark-status.xml"));
        bench.take(ImportBench.seed("us-trademark-status-d3.xml"));
        assertThat(bench.outcomes)
                .extracting(RecordOutcome::outcome)
                .isEqualTo(List.of(Outcome.ACCEPTED, Outcome.ALREADY_THERE));
        var mark = bench.history("US:trademark-application:74631225").latest();
        assertThat(mark.invention()).isEqualTo("JAVA");
        assertThat(mark.holders()).extracting(party -> party.name()).containsExactly("ORACLE AMERICA, INC.");
        assertThat(mark.right().lastDay()).hasToString("Optional[2018-08-04]");
    }

    @Test
    void contributions_to_one_issue_are_works_of_their_own_under_one_registration() {
        var bench = new ImportBench();
        bench.take(ImportBench.seed("us-copyright-renewals.tsv"));
        for (var number : List.of("US:work-renewal:R650184", "US:work-renewal:R650185"))
            assertThat(bench.history(number).latest().otherNumbers())
                    .as(number)
                    .extracting(other -> other.toString())
                    .containsExactly("US:work-registration:B223739");
        assertThat(bench.history("US:work-registration:B223739").size()).isZero();
        assertThat(bench.outcomes).flatExtracting(RecordOutcome::findings).isEmpty();
    }

    @Test
    void a_refused_row_says_why() {
        var bench = new ImportBench();
        bench.take(ImportBench.seed("us-copyright-renewals.tsv"));
        assertThat(bench.outcomes)
                .filteredOn(outcome -> outcome.outcome() == Outcome.REFUSED)
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.reasons().getFirst().english())
                        .isEqualTo("no registration number is stated"));
    }
}
