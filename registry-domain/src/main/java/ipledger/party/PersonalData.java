package ipledger.party;

import java.util.Optional;

/**
 * 个人信息. What identifies or reaches a natural person, kept apart from the facts of the ledger so that it can be erased
 * (个人信息保护法 47). It prints nothing of itself.
 */
public record PersonalData(Optional<String> identityDocument, Optional<String> address, Optional<String> phone) {
    public static final PersonalData NONE = new PersonalData(Optional.empty(), Optional.empty(), Optional.empty());

    public PersonalData {
        identityDocument = Party.stated(identityDocument);
        address = Party.stated(address);
        phone = Party.stated(phone);
    }

    public static PersonalData ofAddress(String address) {
        return NONE.withAddress(address);
    }

    public PersonalData withIdentityDocument(String identityDocument) {
        return new PersonalData(Optional.of(identityDocument), address, phone);
    }

    public PersonalData withAddress(String address) {
        return new PersonalData(identityDocument, Optional.of(address), phone);
    }

    public PersonalData withPhone(String phone) {
        return new PersonalData(identityDocument, address, Optional.of(phone));
    }

    /** 空. Whether nothing is known. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    @Override
    public String toString() {
        return isEmpty() ? "PersonalData[none]" : "PersonalData[withheld]";
    }
}
