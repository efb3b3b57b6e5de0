package ipledger.ledger.assetmap;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** 映射页. The piece of the map that is stored and loaded at once: four levels of the trie, or a few entries. */
public sealed interface MapPage {
    int FAN_OUT = 16;
    int BITS = 4;

    /** More entries than these are spread over a branch. */
    int MAX_ENTRIES = 16;

    /** What the subtree at this page is; {@code nibbles} is the length of its path. */
    MapNode node(int nibbles);

    byte[] toBytes();

    static MapPage of(byte[] bytes) {
        var in = ByteBuffer.wrap(bytes);
        byte kind = in.get();
        return switch (kind) {
            case Few.TAG -> Few.read(in);
            case Branch.TAG -> Branch.read(in);
            default -> throw new IllegalArgumentException("a page of the map of kind " + kind);
        };
    }

    /** 零星页. Entries whose keys begin with the page's path, sorted by key. */
    record Few(List<MapEntry> entries) implements MapPage {
        static final byte TAG = 1;

        public Few {
            entries = List.copyOf(entries);
        }

        @Override
        public MapNode node(int nibbles) {
            return MapNode.over(entries, nibbles * BITS);
        }

        @Override
        public byte[] toBytes() {
            var bytes = ByteBuffer.allocate(1 + entries.size() * MapEntry.LENGTH_BYTES)
                    .put(TAG);
            entries.forEach(entry -> bytes.put(entry.toBytes()));
            return bytes.array();
        }

        private static Few read(ByteBuffer in) {
            var entries = new ArrayList<MapEntry>();
            while (in.hasRemaining()) {
                if (in.remaining() < MapEntry.LENGTH_BYTES) {
                    throw new IllegalArgumentException("a page of the map that ends early");
                }
                var entry = new byte[MapEntry.LENGTH_BYTES];
                in.get(entry);
                entries.add(MapEntry.of(entry));
            }
            return new Few(entries);
        }
    }

    /** 分支页. The sixteen subtrees below the page's path, as their own pages make them. */
    record Branch(List<MapNode> children) implements MapPage {
        static final byte TAG = 2;
        private static final int CHILD_BYTES = 1 + MapRoot.LENGTH_BYTES;

        public Branch {
            children = List.copyOf(children);
            if (children.size() != FAN_OUT) {
                throw new IllegalArgumentException("a branch of " + children.size() + " children");
            }
        }

        @Override
        public MapNode node(int nibbles) {
            return over(0, FAN_OUT);
        }

        /** The subtree over {@code count} children from {@code first} on; {@code count} is a power of two. */
        MapNode over(int first, int count) {
            int half = count / 2;
            return count == 1 ? children.get(first) : MapNode.over(over(first, half), over(first + half, half));
        }

        @Override
        public byte[] toBytes() {
            var bytes = ByteBuffer.allocate(1 + FAN_OUT * CHILD_BYTES).put(TAG);
            children.forEach(
                    child -> bytes.put(child.kind().tag()).put(child.hash().toBytes()));
            return bytes.array();
        }

        private static Branch read(ByteBuffer in) {
            if (in.remaining() != FAN_OUT * CHILD_BYTES) {
                throw new IllegalArgumentException("a branch of the map of " + in.remaining() + " bytes");
            }
            var children = new ArrayList<MapNode>(FAN_OUT);
            for (int i = 0; i < FAN_OUT; i++) {
                var kind = MapNode.Kind.of(in.get());
                var hash = new byte[MapRoot.LENGTH_BYTES];
                in.get(hash);
                children.add(new MapNode(kind, MapRoot.of(hash)));
            }
            return new Branch(children);
        }
    }
}
