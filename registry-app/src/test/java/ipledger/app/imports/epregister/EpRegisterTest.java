package ipledger.app.imports.epregister;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.imports.ReadFile;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.event.LicenceEvent.LicenceGranted;
import ipledger.event.LicenceEvent.LicenceKind;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.PledgeEvent.PledgeRegistered;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightPublished;
import ipledger.event.TitleEvent.PartyDataChanged;
import ipledger.event.TitleEvent.TitleTransferred;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The European Patent Register's documents are read part by part")
class EpRegisterTest {
    private static final Path REAL = ReadFile.root().resolve("seeds/real/ep-legal");
    private static final String BIBLIO = "EP10167109 biblio";

    @Test
    void a_document_is_filed_published_and_granted_under_its_application() throws Exception {
        var facts = read("get_register_biblio__response.xml").facts(BIBLIO);
        assertThat(facts).allMatch(fact -> fact.asset().toString().equals("EP:patent-application:10167109"));
        var filed = (RightFiled) facts.getFirst();
        assertThat(filed.effectiveOn()).isEqualTo("2010-06-24");
        assertThat(filed.title()).isEqualTo("BLUETOOTH NETWORKING");
        assertThat(filed.applicants().orElseThrow().first().name()).isEqualTo("9Solutions Oy");
        assertThat(facts)
                .hasAtLeastOneElementOfType(RightPublished.class)
                .hasAtLeastOneElementOfType(RightGranted.class);
    }

    @Test
    void the_same_applicant_at_another_address_moves_no_title() throws Exception {
        var facts = read("get_register_biblio__response.xml").facts(BIBLIO);
        assertThat(facts)
                .doesNotHaveAnyElementsOfTypes(TitleTransferred.class)
                .filteredOn(PartyDataChanged.class::isInstance)
                .singleElement()
                .satisfies(fact -> assertThat(
                                ((PartyDataChanged) fact).after().address().orElseThrow())
                        .startsWith("Elektroniikkatie 2"));
    }

    @Test
    void another_applicant_takes_the_title_and_the_doubt_is_told() throws Exception {
        var text = Files.readString(REAL.resolve("get_register_biblio__response.xml"))
                .replaceFirst("9Solutions Oy", "Demo Successor Oy");
        var facts = ReadFile.of(new EpRegister(), text).facts(BIBLIO);
        assertThat(facts)
                .filteredOn(TitleTransferred.class::isInstance)
                .singleElement()
                .satisfies(fact ->
                        assertThat(fact.provenance().note().orElseThrow()).contains("change of name"));
    }

    @Test
    void lapses_name_their_states_and_leave_the_right_standing() throws Exception {
        var notes = read("get_register_biblio__response.xml").facts(BIBLIO).stream()
                .filter(OfficeNoteRecorded.class::isInstance)
                .map(OfficeNoteRecorded.class::cast)
                .toList();
        assertThat(notes).hasSizeGreaterThan(20).allMatch(note -> note.code().equals("LAPSED-IN-STATE"));
        assertThat(notes)
                .anyMatch(note -> note.text().endsWith(": HU")
                        && note.effectiveOn().toString().equals("2010-06-24"));
    }

    @Test
    void licensees_and_rights_in_rem_are_entered_with_their_states() throws Exception {
        var licensees = """
                <ns3:licensee-data><ns3:licensee sequence="1" type-license="exclusive" designation="as-indicated"><ns3:addressbook><ns3:name>Demo Licensee GmbH</ns3:name></ns3:addressbook><ns3:effective-in><ns3:country>DE</ns3:country></ns3:effective-in><ns3:date>20200101</ns3:date></ns3:licensee>
                <ns3:licensee sequence="2" type-license="right-in-rem" designation="all"><ns3:addressbook><ns3:name>Demo Bank AG</ns3:name></ns3:addressbook><ns3:date>20200201</ns3:date></ns3:licensee></ns3:licensee-data></ns3:bibliographic-data>""";
        var text = Files.readString(REAL.resolve("get_register_biblio__response.xml"))
                .replace("</ns3:bibliographic-data>", licensees);
        var facts = ReadFile.of(new EpRegister(), text).facts(BIBLIO);
        assertThat(facts)
                .filteredOn(LicenceGranted.class::isInstance)
                .singleElement()
                .satisfies(fact -> {
                    var terms = ((LicenceGranted) fact).terms();
                    assertThat(terms.kind()).isEqualTo(LicenceKind.EXCLUSIVE);
                    assertThat(terms.scope().territories()).containsExactly("DE");
                });
        assertThat(facts)
                .filteredOn(PledgeRegistered.class::isInstance)
                .singleElement()
                .satisfies(fact -> assertThat(fact.effectiveOn()).isEqualTo("2020-02-01"));
    }

    @Test
    void events_and_steps_alone_are_kept_under_the_number_asked_for() throws Exception {
        for (var name : List.of("get_register_events__response.xml", "get_register_procedural_steps__response.xml")) {
            var file = read(name);
            assertThat(file.records())
                    .as(name)
                    .isNotEmpty()
                    .noneMatch(record -> record.reading() instanceof Reading.Refused);
            assertThat(file.facts(file.records().getFirst().id()).getFirst().asset())
                    .hasToString("EP:patent-publication:2400812");
        }
    }

    @Test
    void a_document_without_application_and_query_is_refused() throws Exception {
        var text = Files.readString(REAL.resolve("get_register_events__response.xml"))
                .replace("publication=EP2400812", "");
        assertThat(ReadFile.of(new EpRegister(), text).records())
                .isNotEmpty()
                .allMatch(record -> record.reading() instanceof Reading.Refused);
    }

    private static ReadFile read(String name) throws Exception {
        return ReadFile.of(new EpRegister(), REAL.resolve(name));
    }
}
