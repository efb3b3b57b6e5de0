package ipledger.app.imports.cngazette;

import ipledger.app.imports.ReadRecord.Reason;
import ipledger.app.imports.xml.XmlElement;
import ipledger.identifier.Malformed;
import ipledger.identifier.PatentApplicationNumber;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * 申请号引用. The national office gives an application's number twice: {@code original}, as people know it, and {@code
 * standard}, without check digit. Both must name one application.
 */
public final class ApplicationReferences {
    private ApplicationReferences() {}

    /** 引用. One form of the number with the filing date beside it, as written; blank where it says nothing. */
    public record Reference(String form, String number, String date) {}

    /** The references of the current schema. */
    public static List<Reference> of(List<XmlElement> references) {
        return references.stream()
                .map(reference -> new Reference(
                        reference.attribute("dataFormat").orElse("original"),
                        reference.text("DocumentID", "DocNumber").orElse(""),
                        reference.text("DocumentID", "Date").orElse("")))
                .toList();
    }

    /** The application that all references name. */
    public static Optional<PatentApplicationNumber> number(List<Reference> references, List<Reason> faults) {
        var numbers = new ArrayList<PatentApplicationNumber>();
        for (var reference : references) {
            if (reference.number().isEmpty()) continue;
            try {
                numbers.add(PatentApplicationNumber.of(reference.number()));
            } catch (Malformed malformed) {
                faults.add(Reason.of("ApplicationReference " + reference.form(), malformed));
            }
        }
        if (numbers.isEmpty()) {
            if (faults.isEmpty()) faults.add(new Reason("ApplicationReference", "", "缺少申请号", "no application number"));
            return Optional.empty();
        }
        var first = numbers.getFirst();
        for (var other : numbers)
            if (!other.equals(first))
                faults.add(new Reason(
                        "ApplicationReference",
                        first + " / " + other,
                        "两种格式的申请号不是同一件申请",
                        "the two forms name different applications"));
        return Optional.of(first);
    }

    /** The filing date that stands beside the number. */
    public static Optional<LocalDate> filedOn(List<Reference> references, List<Reason> faults) {
        var days = references.stream()
                .map(Reference::date)
                .distinct()
                .flatMap(written -> OfficeDay.read("ApplicationReference Date", written, faults).stream())
                .distinct()
                .toList();
        if (days.size() > 1)
            faults.add(new Reason("ApplicationReference Date", days.toString(), "申请日前后不一", "the filing dates differ"));
        return days.stream().findFirst();
    }
}
