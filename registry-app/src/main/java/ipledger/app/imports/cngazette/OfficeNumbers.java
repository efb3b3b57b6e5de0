package ipledger.app.imports.cngazette;

import ipledger.event.DealingNumber;
import ipledger.event.SourceRecord;
import ipledger.identifier.LicenceRecordNumber;
import ipledger.identifier.PledgeRegistrationNumber;
import java.util.regex.Pattern;

/**
 * 登记号. The dealing that an office's number names. Old numbers are digits only, and a pledge and a licence may bear the
 * same ones; such a number gets the gazette's code before it.
 */
final class OfficeNumbers {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private OfficeNumbers() {}

    static DealingNumber ofPledge(String written) {
        return apart("PE01", PledgeRegistrationNumber.of(written).toString());
    }

    static DealingNumber ofLicence(String written) {
        return apart("EE01", LicenceRecordNumber.of(written).toString());
    }

    /** For a dealing to which the gazette gives no number: that of the record. */
    static DealingNumber ofRecord(SourceRecord record) {
        return DealingNumber.of(record.source() + ":" + record.recordId().replace(' ', '_'));
    }

    private static DealingNumber apart(String code, String number) {
        return DealingNumber.of(DIGITS.matcher(number).matches() ? code + ":" + number : number);
    }
}
