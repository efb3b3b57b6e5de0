package ipledger.party;

/** 持有份额. One holder's share of a right (民法典 298). */
public record Holding(Party holder, Share share) {}
