package ipledger.kind;

/** 双语文字. What a page says of a kind, in both languages. */
public record Wording(String chinese, String english) {}
