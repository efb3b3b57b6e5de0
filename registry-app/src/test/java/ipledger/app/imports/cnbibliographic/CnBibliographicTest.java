package ipledger.app.imports.cnbibliographic;

import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.imports.ReadFile;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.app.imports.ReadRecord.Reason;
import ipledger.event.AssetKind;
import ipledger.event.NoteEvent.OfficeNoteRecorded;
import ipledger.event.RightEvent.RightFiled;
import ipledger.event.RightEvent.RightGranted;
import ipledger.event.RightEvent.RightPublished;
import ipledger.party.PartyKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Chinese publications are read in both forms of XML")
class CnBibliographicTest {
    private static final Path REAL = ReadFile.root().resolve("seeds/real/cn-publications");
    private final CnBibliographic format = new CnBibliographic();

    @Test
    void a_divisional_keeps_the_filing_date_stated_beside_a_number_of_a_later_year() throws Exception {
        var filed = filed("cn_new1.xml", "CN113781974A");
        assertThat(filed.asset()).hasToString("CN:patent-application:202111286633.X");
        assertThat(filed.effectiveOn()).isEqualTo("2017-04-24");
        assertThat(filed.provenance().note().orElseThrow()).contains("201710269973.9");
    }

    @Test
    void an_application_is_filed_and_published_with_title_classes_and_applicant() throws Exception {
        var file = ReadFile.of(format, REAL.resolve("cn_new2.xml"));
        var facts = file.facts("CN113783949A");
        assertThat(facts).hasSize(2);
        var filed = (RightFiled) facts.getFirst();
        assertThat(filed.kind()).isEqualTo(AssetKind.INVENTION);
        assertThat(filed.title()).isEqualTo("一种基于合约管理的跨链去中心化方法");
        assertThat(filed.classes()).startsWith("H04L 29/08").hasSize(5);
        var applicant = filed.applicants().orElseThrow().first();
        assertThat(applicant.name()).isEqualTo("浙商银行股份有限公司");
        assertThat(applicant.kind()).isEqualTo(PartyKind.ENTERPRISE);
        assertThat(applicant.address()).contains("311200 浙江省杭州市萧山区鸿宁路1788号");
        var published = (RightPublished) facts.getLast();
        assertThat(published.effectiveOn()).isEqualTo("2021-12-10");
        assertThat(published.publication().orElseThrow()).hasToString("CN:patent-publication:CN113783949A");
    }

    @Test
    void a_document_type_is_passed_over() throws Exception {
        assertThat(filed("CN102015000481495.xml", "CN115212463A").asset())
                .hasToString("CN:patent-application:201510481495.9");
    }

    @ParameterizedTest
    @CsvSource({
        "cn_old1.xml, CN104223352A, 201410408762.5, 云南中烟工业有限责任公司",
        "cn_old3.xml, CN104245682A, 201480000788.4, 日本新药株式会社"
    })
    void the_older_form_says_the_same(String file, String id, String number, String applicant) throws Exception {
        var filed = filed(file, id);
        assertThat(filed.asset().value()).isEqualTo(number);
        assertThat(filed.applicants().orElseThrow().first().name()).isEqualTo(applicant);
    }

    @Test
    void inventors_are_not_taken_in() throws Exception {
        assertThat(ReadFile.of(format, REAL.resolve("cn_new2.xml")).records().toString())
                .doesNotContain("陈嘉俊");
    }

    @Test
    void every_real_file_gives_one_record_of_facts() throws Exception {
        try (var files = Files.newDirectoryStream(REAL, "*.xml")) {
            for (var file : files)
                assertThat(ReadFile.of(format, file).records())
                        .as(file.toString())
                        .hasSize(1)
                        .allMatch(record -> record.reading() instanceof Reading.Facts);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "102345678, B, 20200101, 201510481495.9, 20150807",
        "102345678, C, 20050101, 03100002.9, 20030105",
        "202345678, U, 20200101, 201920200002.3, 20190102",
        "2345678, Y, 20000101, 98212345.0, 19980105",
        "302345678, S, 20200101, 202130300003.8, 20190102",
        "3345678, D, 20000101, 98312345.4, 19980105"
    })
    void a_grant_is_told_by_the_kind_code(String number, String kind, String day, String application, String filedOn)
            throws Exception {
        var file = ReadFile.of(format, document(number, kind, day, application, filedOn, "一项发明"));
        var granted = file.fact("CN" + number + kind, RightGranted.class);
        assertThat(granted.holders().orElseThrow().first().name()).isEqualTo("湘南阀门有限公司（演示）");
        assertThat(file.commands("CN" + number + kind).getFirst().descriptions())
                .hasOnlyElementsOfType(RightFiled.class);
    }

    @Test
    void before_1993_B_U_and_S_announce_applications() throws Exception {
        var file = ReadFile.of(format, document("1001234", "B", "19880101", "85100001.0", "19850401", "一项发明"));
        assertThat(file.facts("CN1001234B")).hasAtLeastOneElementOfType(RightPublished.class);
    }

    @Test
    void a_corrected_edition_is_a_note_and_grants_nothing_again() throws Exception {
        var file = ReadFile.of(format, document("102345678", "B8", "20200101", "201510481495.9", "20150807", "一项发明"));
        assertThat(file.facts("CN102345678B8"))
                .hasAtLeastOneElementOfType(OfficeNoteRecorded.class)
                .doesNotHaveAnyElementsOfTypes(RightGranted.class);
    }

    @Test
    void a_persons_address_is_personal_data() throws Exception {
        var text = document("102345678", "A", "20200101", "201510481495.9", "20150807", "一项发明")
                .replace("湘南阀门有限公司（演示）", "张三");
        var holder = ((RightFiled)
                        ReadFile.of(format, text).facts("CN102345678A").getFirst())
                .applicants()
                .orElseThrow()
                .first();
        assertThat(holder.kind()).isEqualTo(PartyKind.NATURAL_PERSON);
        assertThat(holder.address()).isEmpty();
        assertThat(holder.personal().orElseThrow().address()).contains("421000 湖南省衡阳市某路1号");
    }

    @Test
    void a_wrong_check_digit_is_refused_in_both_languages_with_the_right_one() throws Exception {
        var reasons = ReadFile.of(format, document("102345678", "A", "20200101", "201510481495.8", "20150807", "题"))
                .refused("CN102345678A");
        assertThat(reasons).extracting(Reason::value).containsExactly("201510481495.8");
        assertThat(reasons.getFirst().chinese()).contains("9");
        assertThat(reasons.getFirst().english()).isNotEqualTo(reasons.getFirst().chinese());
    }

    @Test
    void every_fault_is_told_at_once() throws Exception {
        var reasons = ReadFile.of(format, document("102345678", "A", "20200231", "201510481495.8", "20150807", ""))
                .refused("CN102345678A");
        assertThat(reasons)
                .extracting(Reason::field)
                .contains("PublicationReference Date", "ApplicationReference original", "InventionTitle");
    }

    @Test
    void a_publication_before_the_filing_is_refused() throws Exception {
        var reasons = ReadFile.of(format, document("102345678", "A", "20150806", "201510481495.9", "20150807", "题"))
                .refused("CN102345678A");
        assertThat(reasons).extracting(Reason::english).containsExactly("published before it was filed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00000000"})
    void a_date_of_zeros_is_missing(String zeros) throws Exception {
        var reasons = ReadFile.of(format, document("102345678", "A", "20200101", "201510481495.9", zeros, "题"))
                .refused("CN102345678A");
        assertThat(reasons).extracting(Reason::field).containsExactly("ApplicationReference Date");
    }

    private RightFiled filed(String file, String id) throws Exception {
        return (RightFiled) ReadFile.of(format, REAL.resolve(file)).facts(id).getFirst();
    }

    private static String document(
            String number, String kind, String day, String application, String filedOn, String title) {
        var parties = kind.startsWith("A") ? "applicant" : "assignee";
        return String.format(Locale.ROOT, """
                <cn-patent-document><cn-bibliographic-data>
                <cn-publication-reference><document-id><country>CN</country><doc-number>%s</doc-number><kind>%s</kind><date>%s</date></document-id></cn-publication-reference>
                <application-reference><document-id><country>CN</country><doc-number>%s</doc-number><date>%s</date></document-id></application-reference>
                <invention-title>%s</invention-title>
                <cn-parties><cn-%7$ss><cn-%7$s sequence="1"><addressbook><name>湘南阀门有限公司（演示）</name><address><text>421000 湖南省衡阳市某路1号</text></address></addressbook></cn-%7$s></cn-%7$ss></cn-parties>
                </cn-bibliographic-data></cn-patent-document>
                """, number, kind, day, application, filedOn, title, parties);
    }

    /** Kept for readers: the day on which grants began to be published. */
    @Test
    void a_B_of_the_first_day_of_1993_is_a_grant() throws Exception {
        var file = ReadFile.of(format, document("1001234", "B", "19930101", "85100001.0", "19850401", "一项发明"));
        assertThat(file.fact("CN1001234B", RightGranted.class).effectiveOn()).isEqualTo(LocalDate.of(1993, 1, 1));
    }
}
