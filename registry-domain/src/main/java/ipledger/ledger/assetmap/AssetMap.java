package ipledger.ledger.assetmap;

import ipledger.ledger.assetmap.MapPage.Branch;
import ipledger.ledger.assetmap.MapPage.Few;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * 资产映射. The map of a given root, of which only the pages on the way of some keys are loaded. Every page is checked
 * against the root when it is loaded: {@link MapBroken} is thrown for one that is not the root's.
 */
public final class AssetMap {
    private final MapNode root;
    private final MapPages pages;
    private final Map<PagePath, MapPage> loaded = new HashMap<>();

    private AssetMap(MapNode root, MapPages pages) {
        this.root = root;
        this.pages = pages;
    }

    /** The map {@code root} along the ways of {@code keys}; nothing may be asked of it about other keys. */
    public static AssetMap along(MapRoot root, MapPages pages, Collection<MapKey> keys) {
        var top = pages.load(Set.of(PagePath.ROOT)).get(PagePath.ROOT);
        var found = top == null ? MapNode.NOTHING : top.node(0);
        if (!found.hash().equals(root)) {
            throw new MapBroken(PagePath.ROOT, "its root is " + found.hash() + ", not " + root);
        }
        var map = new AssetMap(found, pages);
        if (top != null) {
            map.loaded.put(PagePath.ROOT, top);
            map.goAlong(keys);
        }
        return map;
    }

    /** Loads the ways of further keys; each page is loaded and checked once. */
    public void goAlong(Collection<MapKey> keys) {
        Collection<MapKey> onTheWay = Set.copyOf(keys);
        for (int length = 0; !onTheWay.isEmpty(); length++) {
            var wanted = new HashMap<PagePath, MapNode>();
            var further = new HashSet<MapKey>();
            for (var key : onTheWay) {
                if (loaded.get(PagePath.of(key, length)) instanceof Branch branch) {
                    var child = branch.children().get(key.nibble(length));
                    if (child.kind() != MapNode.Kind.NOTHING) {
                        further.add(key);
                        var path = PagePath.of(key, length + 1);
                        if (!loaded.containsKey(path)) {
                            wanted.put(path, child);
                        }
                    }
                }
            }
            load(wanted);
            onTheWay = further;
        }
    }

    private void load(Map<PagePath, MapNode> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        var answered = pages.load(wanted.keySet());
        wanted.forEach((path, node) -> {
            var page = answered.get(path);
            if (page == null) {
                throw new MapBroken(path, "it is missing");
            }
            if (!page.node(path.length()).equals(node)) {
                throw new MapBroken(path, "it is not what the page above binds");
            }
            loaded.put(path, page);
        });
    }

    public MapRoot root() {
        return root.hash();
    }

    /** The newest entry of a stream, if it has any. */
    public Optional<MapEntry> find(MapKey key) {
        for (int length = 0; ; length++) {
            var page = loaded.get(PagePath.of(key, length));
            if (page instanceof Few few) {
                return few.entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .findFirst();
            }
            if (page == null) {
                return Optional.empty();
            }
        }
    }

    /** What the map {@code root} says of {@code key}. */
    public static MapProof prove(MapRoot root, MapPages pages, MapKey key) {
        return along(root, pages, Set.of(key)).prove(key);
    }

    public MapProof prove(MapKey key) {
        var siblings = new ArrayList<MapRoot>();
        for (int length = 0; ; length++) {
            var page = loaded.get(PagePath.of(key, length));
            if (page instanceof Branch branch) {
                int first = 0;
                for (int bit = 0; bit < MapPage.BITS; bit++) {
                    int half = MapPage.FAN_OUT >> (bit + 1);
                    boolean right = key.goesRight(length * MapPage.BITS + bit);
                    var here = branch.over(first, 2 * half);
                    if (here.kind() != MapNode.Kind.NODE) {
                        return new MapProof(siblings, loneEntry(PagePath.of(key, length), branch, first, 2 * half));
                    }
                    siblings.add(branch.over(right ? first : first + half, half).hash());
                    first = right ? first + half : first;
                }
                continue;
            }
            return page instanceof Few few
                    ? among(few.entries(), key, length * MapPage.BITS, siblings)
                    : new MapProof(siblings, Optional.empty());
        }
    }

    /** The one entry below some children, if any: it may be another key's, whose page is not on the way. */
    private Optional<MapEntry> loneEntry(PagePath path, Branch branch, int first, int count) {
        for (int child = first; child < first + count; child++) {
            var node = branch.children().get(child);
            if (node.kind() == MapNode.Kind.ENTRY) {
                var page = path.child(child);
                if (!loaded.containsKey(page)) {
                    load(Map.of(page, node));
                }
                return loaded.get(page) instanceof Few few
                        ? few.entries().stream().findFirst()
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static MapProof among(List<MapEntry> entries, MapKey key, int depth, List<MapRoot> siblings) {
        var here = entries;
        for (int bit = depth; here.size() > 1; bit++) {
            int middle = MapNode.firstToTheRight(here, bit);
            var left = here.subList(0, middle);
            var right = here.subList(middle, here.size());
            siblings.add(
                    MapNode.over(key.goesRight(bit) ? left : right, bit + 1).hash());
            here = key.goesRight(bit) ? right : left;
        }
        return new MapProof(siblings, here.stream().findFirst());
    }

    /** The map after {@code entries} have become the newest of their streams, and the pages that this changes. */
    public Change with(Collection<MapEntry> entries) {
        var sorted = new TreeMap<MapKey, MapEntry>();
        entries.forEach(entry -> sorted.put(entry.key(), entry));
        var changed = new HashMap<PagePath, MapPage>();
        var node = entries.isEmpty() ? root : changed(PagePath.ROOT, List.copyOf(sorted.values()), changed);
        return new Change(node.hash(), changed);
    }

    private MapNode changed(PagePath path, List<MapEntry> entries, Map<PagePath, MapPage> changes) {
        var page = loaded.get(path) instanceof Branch branch
                ? grown(path, branch, entries, changes)
                : grown(path, merged(path, entries), changes);
        changes.put(path, page);
        return page.node(path.length());
    }

    private Branch grown(PagePath path, Branch branch, List<MapEntry> entries, Map<PagePath, MapPage> changes) {
        var children = new ArrayList<>(branch.children());
        for (var group : byNibble(path, entries).entrySet()) {
            children.set(group.getKey(), changed(path.child(group.getKey()), group.getValue(), changes));
        }
        return new Branch(children);
    }

    private MapPage grown(PagePath path, List<MapEntry> entries, Map<PagePath, MapPage> changes) {
        if (entries.size() <= MapPage.MAX_ENTRIES) {
            return new Few(entries);
        }
        var children = new ArrayList<>(Collections.nCopies(MapPage.FAN_OUT, MapNode.NOTHING));
        for (var group : byNibble(path, entries).entrySet()) {
            var child = path.child(group.getKey());
            var page = grown(child, group.getValue(), changes);
            changes.put(child, page);
            children.set(group.getKey(), page.node(child.length()));
        }
        return new Branch(children);
    }

    private List<MapEntry> merged(PagePath path, List<MapEntry> entries) {
        var all = new TreeMap<MapKey, MapEntry>();
        if (loaded.get(path) instanceof Few few) {
            few.entries().forEach(entry -> all.put(entry.key(), entry));
        }
        entries.forEach(entry -> all.put(entry.key(), entry));
        return List.copyOf(all.values());
    }

    private static Map<Integer, List<MapEntry>> byNibble(PagePath path, List<MapEntry> entries) {
        var groups = new TreeMap<Integer, List<MapEntry>>();
        for (var entry : entries) {
            groups.computeIfAbsent(entry.key().nibble(path.length()), nibble -> new ArrayList<>())
                    .add(entry);
        }
        return groups;
    }

    /** 映射变更. A new root and the pages that differ from the map before. */
    public record Change(MapRoot root, Map<PagePath, MapPage> pages) {
        public Change {
            pages = Map.copyOf(pages);
        }
    }
}
