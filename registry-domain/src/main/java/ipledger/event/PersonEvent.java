package ipledger.event;

import java.time.LocalDate;

/** 个人信息主体. What happened to what the register keeps of one natural person. It never says who that person is. */
public sealed interface PersonEvent extends RegisterEvent {
    /** What a person's stream is called in the ledger. */
    String STREAM = "person";

    /** The number under which the person's data are sealed; drawn at random, so that it tells nothing. */
    String person();

    /**
     * 个人信息删除. The key to the person's data was destroyed: they are unreadable from here on, in every copy; the legal
     * facts stay (个人信息保护法 47).
     *
     * @param reason why, in the administrator's words
     * @param basis the provision or order that asks for it
     */
    @Recorded(value = "person.data-erased.v1", st27 = "00")
    record PersonalDataErased(String person, String reason, String basis, LocalDate effectiveOn, Provenance provenance)
            implements PersonEvent {}
}
