package ipledger.app.imports.cngazette;

import ipledger.word.Codes;
import java.util.List;

/**
 * 公告事项. What a code of the gazette announces, and which dates of the text say from when; see {@code codes.tsv}.
 *
 * @param code as the gazette prints it
 * @param dates labels of the day of effect, the first that is there counts; the day of publication where none is
 */
record Announcement(String code, Matter matter, List<Label> dates) {
    Announcement {
        dates = List.copyOf(dates);
    }

    /** A code that the table does not know: kept as a note. */
    static Announcement unknown(String code) {
        return new Announcement(code, Matter.NOTE, List.of());
    }

    /** 事项. What is announced. */
    enum Matter {
        PUBLICATION,
        GRANT,
        APPLICATION_END,
        TRANSFER,
        PARTY_DATA,
        LICENCE,
        LICENCE_CHANGE,
        LICENCE_END,
        OPEN_LICENCE,
        OPEN_LICENCE_END,
        PLEDGE,
        PLEDGE_CHANGE,
        PLEDGE_RELEASE,
        FREEZE,
        FREEZE_END,
        LAPSE,
        EXPIRY,
        ABANDONMENT,
        PARTIAL_ABANDONMENT,
        INVALIDATION,
        PARTIAL_INVALIDATION,
        /** 撤销, of the law until 2001: neither an invalidation nor a cancellation. */
        REVOCATION,
        PARTIAL_REVOCATION,
        RESTORATION,
        TERM_COMPENSATION,
        /** Old codes of several matters in one: the text decides. */
        LICENCE_OR_END,
        PLEDGE_OR_END,
        FREEZE_OR_END,
        NOTE,
        NOT_OF_CONCERN;

        static Matter of(String text) {
            return valueOf(Codes.name(text));
        }
    }
}
