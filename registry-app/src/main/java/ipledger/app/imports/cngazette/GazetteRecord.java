package ipledger.app.imports.cngazette;

import ipledger.event.AssetKind;
import ipledger.event.Provenance;
import ipledger.event.SourceRecord;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.PatentApplicationNumber;
import java.time.LocalDate;
import java.util.Optional;

/**
 * 公报记录. One entry of the gazette about one application or patent, as a source hands it over.
 *
 * @param code the gazette's code, such as {@code PE01}
 * @param name the gazette's name of it, such as 专利权质押合同登记的生效; blank where the source gives none
 * @param text the free text
 * @param filedOn the filing date that the source states beside the number, never one read off the number
 */
public record GazetteRecord(
        PatentApplicationNumber number,
        String code,
        String name,
        String text,
        SourceRecord source,
        LocalDate publishedOn,
        Optional<LocalDate> filedOn) {

    public AssetNumber asset() {
        return AssetNumber.of(number);
    }

    public AssetKind kind() {
        return kindOf(number);
    }

    /** The kind that a number says. */
    public static AssetKind kindOf(PatentApplicationNumber number) {
        return switch (number.kind()) {
            case INVENTION, PCT_INVENTION -> AssetKind.INVENTION;
            case UTILITY_MODEL, PCT_UTILITY_MODEL -> AssetKind.UTILITY_MODEL;
            case DESIGN -> AssetKind.DESIGN;
        };
    }

    Provenance provenance() {
        return Provenance.fact(source);
    }
}
