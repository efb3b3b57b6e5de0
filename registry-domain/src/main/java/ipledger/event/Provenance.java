package ipledger.event;

import java.util.List;
import java.util.Optional;

/**
 * 依据. How an entry came in: an act done here (no source record), or a fact established elsewhere (with one).
 *
 * @param record the record at the source; present exactly for facts
 * @param officeNumber the competent office's own number of the act (登记号, 备案号, 文号), where it has one
 * @param documents what it rests on
 * @param note 备注, free text
 */
public record Provenance(
        Optional<SourceRecord> record, Optional<String> officeNumber, List<Document> documents, Optional<String> note) {
    public Provenance {
        documents = List.copyOf(documents);
    }

    /** An act done at this centre, without papers. */
    public static Provenance act() {
        return new Provenance(Optional.empty(), Optional.empty(), List.of(), Optional.empty());
    }

    /** A fact read in {@code record}. */
    public static Provenance fact(SourceRecord record) {
        return new Provenance(Optional.of(record), Optional.empty(), List.of(), Optional.empty());
    }

    public Provenance withOfficeNumber(String number) {
        return new Provenance(record, Optional.of(number), documents, note);
    }

    public Provenance withNote(String text) {
        return new Provenance(record, officeNumber, documents, Optional.of(text));
    }

    public Provenance withDocuments(List<Document> papers) {
        return new Provenance(record, officeNumber, papers, note);
    }

    /** True where a document of that kind is among those that it rests on. */
    public boolean has(DocumentKind kind) {
        return documents.stream().anyMatch(document -> document.isA(kind));
    }

    /** True for a fact established elsewhere: the law's rules become findings beside it, never a refusal. */
    public boolean isFact() {
        return record.isPresent();
    }
}
