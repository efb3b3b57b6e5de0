package ipledger.app.imports.eplegal;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.imports.ReadFile;
import ipledger.app.imports.ReadRecord;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.event.AssetEvent;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.NoteEvent.NumbersAdded;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.RightEvent.AnnuityPaid;
import ipledger.event.RightEvent.ApplicationEnded;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightPublished;
import ipledger.event.RightEvent.RightRevoked;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.TitleEvent.TitleTransferred;
import ipledger.fact.RecordFacts;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("INPADOC's legal events are kept, each for its office and state")
class EpLegalTest {
    private static final Path REAL = ReadFile.root().resolve("seeds/real/ep-legal");

    @Test
    void the_publications_of_a_european_application_publish_and_grant_it() throws Exception {
        var file = read("get_family_with_legal__response.xml");
        assertThat(file.fact("EP2400812A1", RightPublished.class).asset())
                .hasToString("EP:patent-application:10167109");
        var granted = file.fact("EP2400812B1", RightGranted.class);
        assertThat(granted.effectiveOn()).isEqualTo("2019-11-27");
        assertThat(granted.otherNumbers()).hasToString("[EP:patent-grant:2400812]");
        assertThat(file.commands("EP2400812B1").getFirst().descriptions().getFirst())
                .isInstanceOf(RightFiled.class)
                .extracting(AssetEvent::effectiveOn)
                .hasToString("2010-06-24");
    }

    @Test
    void a_lapse_in_one_state_is_a_note_that_names_it() throws Exception {
        var notes = events(read("example_1.xml"), "PG25");
        assertThat(notes).isNotEmpty().hasOnlyElementsOfType(OfficeNoteRecorded.class);
        assertThat(((OfficeNoteRecorded) notes.getFirst()).text()).contains("Ref Country Code: CH");
    }

    @Test
    void a_renewal_paid_keeps_the_right_to_the_end_of_its_year_in_that_state() throws Exception {
        var paid = (AnnuityPaid) events(read("example_1.xml"), "PGFP").getFirst();
        assertThat(paid.paidThrough()).isEqualTo("2010-11-07");
        assertThat(paid.effectiveOn()).isEqualTo("2009-11-30");
        assertThat(paid.provenance().note().orElseThrow()).contains("NL");
    }

    @Test
    void american_members_are_found_under_their_own_number() throws Exception {
        var file = read("example_3.xml");
        assertThat(file.fact("US10465445B2", NumbersAdded.class).asset()).hasToString("US:patent-application:15919370");
    }

    @Test
    void an_american_recording_is_the_same_record_as_in_the_offices_own_forms() throws Exception {
        var file = read("example_3.xml");
        var recordings = file.records().stream()
                .filter(record -> record.place().endsWith("(US AS)"))
                .flatMap(record -> file.commands(record.id()).stream())
                .toList();
        assertThat(recordings).allMatch(command -> command.record().source().equals("US-ASSIGNMENT"));
        assertThat(recordings)
                .flatExtracting(RecordFacts::facts)
                .satisfiesExactly(
                        first -> assertThat(((TitleTransferred) first)
                                        .conveyance()
                                        .to()
                                        .first()
                                        .name())
                                .isEqualTo("NCS OILFIELD SERVICES CANADA, INC."),
                        second -> assertThat(second).isInstanceOf(PartyDataChanged.class),
                        third -> assertThat(((PledgeRegistered) third)
                                        .terms()
                                        .pledgees()
                                        .getFirst()
                                        .name())
                                .isEqualTo("WELLS FARGO BANK NATIONAL ASSOCIATION"));
    }

    @Test
    void every_record_of_every_real_file_is_accounted_for() throws Exception {
        for (var name : List.of("example_1.xml", "example_3.xml", "get_family_with_legal__response.xml"))
            assertThat(read(name).records())
                    .as(name)
                    .isNotEmpty()
                    .allMatch(record -> record.reading() instanceof Reading.Facts);
    }

    @Test
    void the_same_event_bears_the_same_id_and_others_their_own() throws Exception {
        var ids = read("example_1.xml").records().stream().map(ReadRecord::id).toList();
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        assertThat(read("example_1.xml").records().stream().map(ReadRecord::id)).isEqualTo(ids);
    }

    @Test
    void chinese_members_go_through_the_gazettes_codes() throws Exception {
        var file = ReadFile.of(
                new EpLegal(),
                family(
                        "CN",
                        "201510481495",
                        "TR01",
                        "TRANSFER OF PATENT RIGHT",
                        "",
                        "Effective date of registration: 20190225; Patentee after: B CO., LTD.; Patentee before: A CO., LTD."));
        var transfer = (TitleTransferred) events(file, "TR01").getFirst();
        assertThat(transfer.asset().value()).isEqualTo("201510481495.9");
        assertThat(transfer.effectiveOn()).isEqualTo("2019-02-25");
    }

    @ParameterizedTest
    @CsvSource({"18D, APPLICATION DEEMED TO BE WITHDRAWN", "18R, APPLICATION REFUSED", "18W, APPLICATION WITHDRAWN"})
    void an_application_ends(String code, String name) throws Exception {
        var file = ReadFile.of(new EpLegal(), family("EP", "10167109", code, name, "", ""));
        assertThat(events(file, code)).hasOnlyElementsOfType(ApplicationEnded.class);
    }

    @Test
    void a_revocation_is_neither_a_cancellation_nor_an_invalidation() throws Exception {
        var file = ReadFile.of(new EpLegal(), family("EP", "10167109", "27W", "PATENT REVOKED", "", ""));
        assertThat(events(file, "27W")).hasOnlyElementsOfType(RightRevoked.class);
    }

    @Test
    void a_lien_is_a_pledge_where_the_text_says_so_and_names_its_holder() throws Exception {
        var lien = family("EP", "10167109", "111R", "OTHER RIGHTS IN REM", "Demo Bank AG", "PLEDGE");
        assertThat(events(ReadFile.of(new EpLegal(), lien), "111R")).hasOnlyElementsOfType(PledgeRegistered.class);
        var other = family("EP", "10167109", "111Z", "INFORMATION PROVIDED", "Demo Bank AG", "BANKRUPTCY");
        assertThat(events(ReadFile.of(new EpLegal(), other), "111Z")).hasOnlyElementsOfType(OfficeNoteRecorded.class);
        var nobody = family("EP", "10167109", "111R", "OTHER RIGHTS IN REM", "", "PLEDGE");
        assertThat(events(ReadFile.of(new EpLegal(), nobody), "111R")).hasOnlyElementsOfType(OfficeNoteRecorded.class);
    }

    @Test
    void a_licence_recorded_names_its_licensee() throws Exception {
        var licence = family("EP", "10167109", "111L", "LICENCE RECORDED", "Demo Licensee GmbH", "EXCLUSIVE LICENCE");
        assertThat(events(ReadFile.of(new EpLegal(), licence), "111L"))
                .hasAtLeastOneElementOfType(LicenceGranted.class);
    }

    @Test
    void a_malformed_number_or_day_is_refused_and_the_rest_is_read() throws Exception {
        var text = family("EP", "1016710X", "17P", "REQUEST FOR EXAMINATION FILED", "", "")
                .replace("<doc-number>1016710X", "<doc-number>10167109");
        var records = ReadFile.of(new EpLegal(), text).records();
        assertThat(records).hasSize(2);
        assertThat(records.getFirst().reading()).isInstanceOf(Reading.Facts.class);
        assertThat(records.getLast().reading()).isInstanceOf(Reading.Refused.class);
    }

    private static List<AssetEvent> events(ReadFile file, String code) {
        return file.records().stream()
                .filter(record -> record.place().endsWith(" " + code + ")"))
                .flatMap(record -> file.facts(record.id()).stream())
                .toList();
    }

    private static ReadFile read(String name) throws Exception {
        return ReadFile.of(new EpLegal(), REAL.resolve(name));
    }

    private static String family(String country, String number, String code, String name, String party, String text) {
        return String.format(Locale.ROOT, """
                <ops:world-patent-data xmlns="http://www.epo.org/exchange" xmlns:ops="http://ops.epo.org"><ops:patent-family>
                <ops:family-member><publication-reference><document-id document-id-type="docdb"><country>%1$s</country><doc-number>2400812</doc-number><kind>A1</kind><date>20111228</date></document-id></publication-reference>
                <application-reference><document-id document-id-type="docdb"><country>%1$s</country><doc-number>%2$s</doc-number><kind>A</kind><date>20100624</date></document-id></application-reference>
                <ops:legal code="%3$s" desc="%4$s"><ops:L001EP>%1$s</ops:L001EP><ops:L003EP>%2$s</ops:L003EP><ops:L007EP>2019-03-12</ops:L007EP><ops:L500EP><ops:L509EP desc="OWNER">%5$s</ops:L509EP><ops:L510EP desc="Free Format Text">%6$s</ops:L510EP></ops:L500EP></ops:legal>
                </ops:family-member></ops:patent-family></ops:world-patent-data>
                """, country, number, code, name, party, text);
    }
}
