package ipledger.app.imports.us;

import ipledger.app.imports.us.Recorded.Property;
import ipledger.event.AssetKind;
import ipledger.identifier.AssetNumber;
import ipledger.identifier.NumberType;
import ipledger.identifier.Office;
import ipledger.identifier.UsApplicationNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 专利标的. A patent or application as recordings and application files name it. It is kept under its application number;
 * one that names only a patent or an international application is kept under that.
 *
 * @param application the office's application number, or the text of an international one; may be empty
 */
public record PatentProperty(
        String application,
        String international,
        String patent,
        String publication,
        String title,
        Optional<LocalDate> filedOn,
        List<String> inventors,
        Optional<LocalDate> issuedOn) {
    public PatentProperty {
        inventors = List.copyOf(inventors);
    }

    /** The property, or nothing with every reason in {@code complaints}. */
    public Optional<Property> read(Complaints complaints) {
        var named = new ArrayList<AssetNumber>();
        number(complaints, "applicationNumber", application, NumberType.PATENT_APPLICATION)
                .ifPresent(named::add);
        UsText.stated(international)
                .flatMap(text -> complaints.parsed(
                        "pctNumber", () -> AssetNumber.of(Office.WO, NumberType.PATENT_APPLICATION, text)))
                .ifPresent(named::add);
        number(complaints, "patentNumber", patent, NumberType.PATENT_GRANT).ifPresent(named::add);
        number(complaints, "publicationNumber", publication, NumberType.PATENT_PUBLICATION)
                .ifPresent(named::add);
        if (named.isEmpty()) {
            complaints.add("properties", "", "未给出任何申请号或专利号", "no application or patent number is stated");
            return Optional.empty();
        }
        var asset = named.getFirst();
        return Optional.of(new Property(
                asset,
                kind(asset),
                UsText.stated(title).orElse(""),
                named.stream().distinct().skip(1).toList(),
                filedOn,
                inventors,
                issuedOn.filter(day -> UsText.stated(patent).isPresent()),
                Optional.empty()));
    }

    private static Optional<AssetNumber> number(Complaints complaints, String field, String text, NumberType type) {
        return UsText.stated(text).flatMap(stated -> complaints.parsed(field, () -> of(type, stated)));
    }

    private static AssetNumber of(NumberType type, String stated) {
        var office = type == NumberType.PATENT_APPLICATION && stated.startsWith("PCT") ? Office.WO : Office.US;
        return AssetNumber.of(office, type, stated);
    }

    /** Plant patents are told from inventions by no kind of their own here. */
    private AssetKind kind(AssetNumber asset) {
        boolean isDesign =
                UsText.stated(patent).filter(text -> text.startsWith("D")).isPresent()
                        || (asset.office().equals(Office.US)
                                && asset.type() == NumberType.PATENT_APPLICATION
                                && UsApplicationNumber.of(asset.value()).kind() == UsApplicationNumber.Kind.DESIGN);
        return isDesign ? AssetKind.DESIGN : AssetKind.INVENTION;
    }
}
