package ipledger.app.imports.cnbibliographic;

import ipledger.app.imports.cngazette.ApplicationReferences;
import ipledger.app.imports.cngazette.ApplicationReferences.Reference;
import ipledger.app.imports.xml.XmlElement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 版式. Where the two forms of XML keep the same things. */
enum Layout {
    /** {@code business:PatentDocumentAndRelated}. */
    CURRENT {
        @Override
        XmlElement head(XmlElement document) {
            return document.first("BibliographicData").orElse(document);
        }

        @Override
        List<Edition> publications(XmlElement head) {
            return head.all("PublicationReference").stream()
                    .flatMap(reference -> reference.all("DocumentID").stream())
                    .map(id -> edition(id, "DocNumber", "Kind", "Date"))
                    .toList();
        }

        @Override
        List<Reference> applications(XmlElement head) {
            return ApplicationReferences.of(head.all("ApplicationReference"));
        }

        @Override
        Stream<String> classes(XmlElement head) {
            return Stream.concat(
                    listed(head, "ClassificationIPCRDetails", "ClassificationIPCR", "Text"),
                    Stream.concat(
                            listed(head, "ClassificationLocarnoDetails", "ClassificationLocarno", "Text"),
                            listed(head, "ClassificationLocarno", "Text")));
        }

        @Override
        Optional<String> title(XmlElement head) {
            return head.text("InventionTitle").or(() -> head.text("DesignTitle"));
        }

        @Override
        List<Named> parties(XmlElement head, boolean granted) {
            var group = granted ? "AssigneeDetails" : "ApplicantDetails";
            var each = granted ? "Assignee" : "Applicant";
            return head.first("Parties", group).stream()
                    .flatMap(details -> details.all(each).stream())
                    .flatMap(party -> party.first("AddressBook").stream())
                    .map(book -> new Named(
                            book.text("Name")
                                    .or(() -> book.text("OrganizationName"))
                                    .orElse(""),
                            book.text("Address", "Text").orElse(""),
                            book.text("Address", "WIPOST3Code").orElse("")))
                    .toList();
        }

        @Override
        Optional<String> parent(XmlElement head) {
            return head.first("RelatedDocuments", "Division")
                    .flatMap(division ->
                            division.text("DocumentsRelation", "ParentDocument", "DocumentID", "DocNumber"));
        }
    },
    /** {@code cn-patent-document}. */
    OLDER {
        @Override
        XmlElement head(XmlElement document) {
            return document.first("cn-bibliographic-data").orElse(document);
        }

        @Override
        List<Edition> publications(XmlElement head) {
            return head.first("cn-publication-reference").stream()
                    .flatMap(reference -> reference.all("document-id").stream())
                    .map(id -> edition(id, "doc-number", "kind", "date"))
                    .toList();
        }

        @Override
        List<Reference> applications(XmlElement head) {
            return head.all("application-reference").stream()
                    .map(reference -> new Reference(
                            "original",
                            reference.text("document-id", "doc-number").orElse(""),
                            reference.text("document-id", "date").orElse("")))
                    .toList();
        }

        @Override
        Stream<String> classes(XmlElement head) {
            return Stream.concat(
                    listed(head, "classifications-ipcr", "classification-ipcr", "text"),
                    listed(head, "classification-locarno", "text"));
        }

        @Override
        Optional<String> title(XmlElement head) {
            return head.text("invention-title");
        }

        @Override
        List<Named> parties(XmlElement head, boolean granted) {
            var group = granted ? "cn-assignees" : "cn-applicants";
            var each = granted ? "cn-assignee" : "cn-applicant";
            return head.first("cn-parties", group).stream()
                    .flatMap(details -> details.all(each).stream())
                    .map(party -> party.first("addressbook").orElse(party))
                    .map(book -> new Named(
                            book.text("name").or(() -> book.text("orgname")).orElse(""),
                            book.text("address", "text").orElse(""),
                            book.text("address", "country").orElse("")))
                    .toList();
        }

        @Override
        Optional<String> parent(XmlElement head) {
            return head.text("cn-related-documents", "division", "relation", "parent-doc", "document-id", "doc-number");
        }
    };

    /** 具名当事人. A party as the document has it; blank where it says nothing. */
    record Named(String name, String address, String country) {}

    /** 公布版本. The publication's number, kind code and day, as written; blank where it says nothing. */
    record Edition(String number, String kind, String date) {}

    abstract XmlElement head(XmlElement document);

    /** Ids of the publication: all name one. */
    abstract List<Edition> publications(XmlElement head);

    abstract List<Reference> applications(XmlElement head);

    abstract Stream<String> classes(XmlElement head);

    abstract Optional<String> title(XmlElement head);

    /** The patentees of a grant, or the applicants. */
    abstract List<Named> parties(XmlElement head, boolean granted);

    /** The application of which this one was divided. */
    abstract Optional<String> parent(XmlElement head);

    private static Edition edition(XmlElement id, String number, String kind, String date) {
        return new Edition(
                id.text(number).orElse(""),
                id.text(kind).orElse(""),
                id.text(date).orElse(""));
    }

    private static Stream<String> listed(XmlElement head, String... path) {
        var found = Stream.of(head);
        for (var name : path) found = found.flatMap(element -> element.all(name).stream());
        return found.map(XmlElement::text);
    }
}
