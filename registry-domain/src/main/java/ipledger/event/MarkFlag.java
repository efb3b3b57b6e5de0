package ipledger.event;

/** 商标标识. */
public enum MarkFlag {
    /** 涉农商标. */
    AGRICULTURAL,
    /** 集体商标. */
    COLLECTIVE,
    /** 证明商标. */
    CERTIFICATION,
    /** 驰名商标, as a decision found it in a case; it is no rank of the mark. */
    WELL_KNOWN
}
