package ipledger.projection.register;

import ipledger.identifier.AssetNumber;
import java.time.Instant;
import java.util.List;

/** 查询登记簿的回答. The extract, or why there is none. A text that can be no number is thrown as {@code Malformed}. */
public sealed interface ExtractAnswer
        permits Extract,
                ExtractAnswer.UnknownHere,
                ExtractAnswer.NotKnownThen,
                ExtractAnswer.UnknownSince,
                ExtractAnswer.Ambiguous {

    long ledgerPosition();

    /** 本登记簿无此编号. The register does not know the number. */
    record UnknownHere(String asked, long ledgerPosition) implements ExtractAnswer {}

    /**
     * 当时尚不知悉. The register knows the asset now, and did not at the moment asked for.
     *
     * @param since when its first entry was recorded
     */
    record NotKnownThen(String asked, Instant knownAt, Instant since, long ledgerPosition) implements ExtractAnswer {}

    /** 自某位置起不明. The read model could not take an entry of this asset; nothing is said of it until a rebuild. */
    record UnknownSince(String asked, AssetNumber asset, long since, long ledgerPosition) implements ExtractAnswer {}

    /** 编号有歧义. Several assets bear the number that was typed. */
    record Ambiguous(String asked, List<AssetNumber> assets, long ledgerPosition) implements ExtractAnswer {
        public Ambiguous {
            assets = List.copyOf(assets);
        }
    }
}
