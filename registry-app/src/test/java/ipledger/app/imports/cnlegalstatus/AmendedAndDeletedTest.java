package ipledger.app.imports.cnlegalstatus;

import static ipledger.app.imports.ReadFile.resource;
import static org.assertj.core.api.Assertions.assertThat;

import ipledger.app.imports.MalformedFile;
import ipledger.app.imports.ReadFile;
import ipledger.app.imports.ReadRecord.Reading;
import ipledger.asset.Asset;
import ipledger.asset.AssetHistory;
import ipledger.event.AssetEvent;
import ipledger.fact.RecordFacts;
import ipledger.fact.Recording;
import ipledger.identifier.AssetNumber;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An amended or deleted record rectifies what it replaces, however often it is read")
class AmendedAndDeletedTest {
    private static final AssetNumber ASSET = AssetNumber.of("201510481495.9");
    private static final LocalDate WHILE_OPEN = LocalDate.of(2021, 2, 1);

    private AssetHistory history = AssetHistory.of(ASSET);

    @Test
    void a_deleted_declaration_never_was() throws Exception {
        take("CN-PRSS-10-20211210.xml");
        assertThat(on(WHILE_OPEN).licences().openSince()).isPresent();
        take("CN-PRSS-10-20220107.xml");
        assertThat(on(WHILE_OPEN).licences().openSince()).isEmpty();
    }

    @Test
    void an_amended_freeze_stands_once_from_its_new_day() throws Exception {
        take("CN-PRSS-10-20211210.xml");
        take("CN-PRSS-10-20220107.xml");
        assertThat(on(LocalDate.of(2021, 6, 1)).preservation().freezes()).hasSize(1);
        assertThat(on(LocalDate.of(2021, 5, 10)).preservation().freezes()).isEmpty();
    }

    @Test
    void reading_both_files_again_records_nothing() throws Exception {
        take("CN-PRSS-10-20211210.xml");
        take("CN-PRSS-10-20220107.xml");
        int recorded = history.size();
        take("CN-PRSS-10-20220107.xml");
        assertThat(history.size()).isEqualTo(recorded);
        take("CN-PRSS-10-20211210.xml");
        assertThat(history.size()).isEqualTo(recorded);
    }

    @Test
    void the_whole_life_folds_to_the_state_that_the_gazette_tells() throws Exception {
        take("CN-PRSS-10-20211210.xml");
        take("CN-PRSS-10-20220107.xml");
        var pledged = on(LocalDate.of(2021, 12, 31));
        assertThat(pledged.pledges().inForce()).hasSize(1);
        assertThat(pledged.holders()).extracting(party -> party.name()).containsExactly("雁峰智能科技有限公司（演示）", "南华演示大学");
        assertThat(on(LocalDate.of(2022, 1, 7)).pledges().inForce()).isEmpty();
    }

    private Asset on(LocalDate day) {
        return history.asOf(day, Instant.MAX);
    }

    private void take(String file) throws IOException, MalformedFile {
        var read = ReadFile.of(new CnLegalStatus(), file, resource("cn-legal-status/" + file));
        for (var record : read.records())
            if (record.reading() instanceof Reading.Facts facts)
                facts.commands().forEach(this::take);
    }

    private void take(RecordFacts command) {
        var decided =
                Recording.decide(history, command.record(), ofAsset(command.descriptions()), ofAsset(command.facts()));
        history = history.with(decided, Instant.EPOCH);
    }

    private static List<AssetEvent> ofAsset(List<AssetEvent> events) {
        return events.stream().filter(event -> event.asset().equals(ASSET)).toList();
    }
}
