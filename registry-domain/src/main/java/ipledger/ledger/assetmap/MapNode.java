package ipledger.ledger.assetmap;

import java.util.List;

/** 映射节点. A subtree of the map as its parent sees it: whether it has no, one or more entries, and its hash. */
public record MapNode(Kind kind, MapRoot hash) {
    static final MapNode NOTHING = new MapNode(Kind.NOTHING, MapRoot.EMPTY);

    /** 节点类别. How many entries there are below: what decides whether two subtrees make a node. */
    public enum Kind {
        NOTHING(0),
        ENTRY(1),
        NODE(2);

        private final byte tag;

        Kind(int tag) {
            this.tag = (byte) tag;
        }

        byte tag() {
            return tag;
        }

        static Kind of(byte tag) {
            return switch (tag) {
                case 0 -> NOTHING;
                case 1 -> ENTRY;
                case 2 -> NODE;
                default -> throw new IllegalArgumentException("a child of the map of kind " + tag);
            };
        }
    }

    /** The parent: a lone entry rises as it is, so that a map has one shape however it came about. */
    static MapNode over(MapNode left, MapNode right) {
        if (left.kind == Kind.NOTHING && right.kind != Kind.NODE) {
            return right;
        }
        if (right.kind == Kind.NOTHING && left.kind != Kind.NODE) {
            return left;
        }
        return new MapNode(Kind.NODE, MapRoot.over(left.hash, right.hash));
    }

    /** The subtree at {@code depth} that has exactly {@code entries}, which are sorted by key. */
    static MapNode over(List<MapEntry> entries, int depth) {
        return switch (entries.size()) {
            case 0 -> NOTHING;
            case 1 -> entries.getFirst().node();
            default -> {
                int middle = firstToTheRight(entries, depth);
                yield over(
                        over(entries.subList(0, middle), depth + 1),
                        over(entries.subList(middle, entries.size()), depth + 1));
            }
        };
    }

    static int firstToTheRight(List<MapEntry> entries, int depth) {
        int middle = 0;
        while (middle < entries.size() && !entries.get(middle).key().goesRight(depth)) {
            middle++;
        }
        return middle;
    }
}
