package ipledger.ledger.assetmap;

import static java.util.Objects.requireNonNull;

import ipledger.ledger.assetmap.MapPage.Branch;
import ipledger.ledger.assetmap.MapPage.Few;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * 资产映射. The map of a given root, of which only the pages on the way of some keys are loaded. Every page is checked
 * against the root when it is loaded: {@link MapBroken} is thrown for one that is not the root's.
 */
public final class AssetMap {
    /** So many pages lie on the way of a key in a map of some ten million streams; where there are more, they follow. */
    private static final int USUAL_PAGES = 7;

    private final MapRoot root;
    private final MapPages pages;
    private final @Nullable Loaded top;

    /** 已载页. A page with those below it that are loaded. */
    private static final class Loaded {
        private final PagePath path;
        private final MapPage page;
        private final @Nullable Loaded[] below;

        Loaded(PagePath path, MapPage page) {
            this.path = path;
            this.page = page;
            below = new @Nullable Loaded[page instanceof Branch ? MapPage.FAN_OUT : 0];
        }
    }

    /** 去路. The keys whose way leads from a page to the one below it at a half-byte. */
    private record Way(Loaded from, int nibble, MapNode node, List<MapKey> keys) {
        boolean isToLoad() {
            return from.below[nibble] == null;
        }

        PagePath path() {
            return from.path.child(nibble);
        }
    }

    private AssetMap(MapRoot root, MapPages pages, @Nullable Loaded top) {
        this.root = root;
        this.pages = pages;
        this.top = top;
    }

    /** The map {@code root} along the ways of {@code keys}; nothing may be asked of it about other keys. */
    public static AssetMap along(MapRoot root, MapPages pages, Collection<MapKey> keys) {
        var top = pages.load(Set.of(PagePath.ROOT)).get(PagePath.ROOT);
        var found = top == null ? MapRoot.EMPTY : top.node(0).hash();
        if (!found.equals(root)) {
            throw new MapBroken(PagePath.ROOT, "its root is " + found + ", not " + root);
        }
        var map = new AssetMap(root, pages, top == null ? null : new Loaded(PagePath.ROOT, top));
        map.goAlong(keys);
        return map;
    }

    /** Loads the ways of further keys; each page is loaded and checked once. */
    public void goAlong(Collection<MapKey> keys) {
        var sorted = keys.stream().sorted().toList();
        for (var level = top == null ? List.<Way>of() : ways(top, sorted); !level.isEmpty(); ) {
            load(level.stream().filter(Way::isToLoad).toList());
            var next = new ArrayList<Way>();
            for (var way : level) {
                next.addAll(ways(requireNonNull(way.from.below[way.nibble]), way.keys));
            }
            level = next;
        }
    }

    private static List<Way> ways(Loaded from, List<MapKey> keys) {
        if (!(from.page instanceof Branch branch)) {
            return List.of();
        }
        var ways = new ArrayList<Way>();
        for (var group : byNibble(from.path, keys, key -> key)) {
            int nibble = group.getFirst().nibble(from.path.length());
            var node = branch.children().get(nibble);
            if (node.kind() != MapNode.Kind.NOTHING) {
                ways.add(new Way(from, nibble, node, group));
            }
        }
        return ways;
    }

    private void load(List<Way> wanted) {
        if (wanted.isEmpty()) {
            return;
        }
        var answered = pages.load(wanted.stream().map(Way::path).toList());
        for (var way : wanted) {
            var path = way.path();
            var page = answered.get(path);
            if (page == null) {
                throw new MapBroken(path, "it is missing");
            }
            if (!page.node(path.length()).equals(way.node)) {
                throw new MapBroken(path, "it is not what the page above binds");
            }
            way.from.below[way.nibble] = new Loaded(path, page);
        }
    }

    public MapRoot root() {
        return root;
    }

    /** The newest entry of a stream, if it has any. */
    public Optional<MapEntry> find(MapKey key) {
        for (var here = top; here != null; here = here.below[key.nibble(here.path.length())]) {
            if (here.page instanceof Few few) {
                return few.entries().stream()
                        .filter(entry -> entry.key().equals(key))
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    /** What the map {@code root} says of {@code key}; the pages of its way are asked for together. */
    public static MapProof prove(MapRoot root, MapPages pages, MapKey key) {
        var way = pages.load(IntStream.range(0, USUAL_PAGES)
                .mapToObj(length -> PagePath.of(key, length))
                .toList());
        MapPages known = paths -> way.keySet().containsAll(paths) ? way : pages.load(paths);
        return along(root, known, Set.of(key)).prove(key);
    }

    public MapProof prove(MapKey key) {
        var siblings = new ArrayList<MapRoot>();
        for (var here = top; here != null; here = here.below[key.nibble(here.path.length())]) {
            int depth = here.path.length() * MapPage.BITS;
            if (here.page instanceof Few few) {
                return among(few.entries(), key, depth, siblings);
            }
            if (here.page instanceof Branch branch) {
                int first = 0;
                for (int bit = 0; bit < MapPage.BITS; bit++) {
                    int half = MapPage.FAN_OUT >> (bit + 1);
                    boolean right = key.goesRight(depth + bit);
                    if (branch.over(first, 2 * half).kind() != MapNode.Kind.NODE) {
                        return new MapProof(siblings, loneEntry(here, branch, first, 2 * half));
                    }
                    siblings.add(branch.over(right ? first : first + half, half).hash());
                    first = right ? first + half : first;
                }
            }
        }
        return new MapProof(siblings, Optional.empty());
    }

    /** The one entry below some children, if any: it may be another key's, whose page is not on the way. */
    private Optional<MapEntry> loneEntry(Loaded above, Branch branch, int first, int count) {
        for (int child = first; child < first + count; child++) {
            var node = branch.children().get(child);
            if (node.kind() == MapNode.Kind.ENTRY) {
                var way = new Way(above, child, node, List.of());
                if (way.isToLoad()) {
                    load(List.of(way));
                }
                return requireNonNull(above.below[child]).page instanceof Few few
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
        if (entries.isEmpty()) {
            return new Change(root, Map.of());
        }
        var sorted = new TreeMap<MapKey, MapEntry>();
        entries.forEach(entry -> sorted.put(entry.key(), entry));
        var changes = new HashMap<PagePath, MapPage>();
        var node = changed(top, PagePath.ROOT, List.copyOf(sorted.values()), changes);
        return new Change(node.hash(), changes);
    }

    private static MapNode changed(
            @Nullable Loaded before, PagePath path, List<MapEntry> entries, Map<PagePath, MapPage> changes) {
        var page = before != null && before.page instanceof Branch branch
                ? grown(before, branch, entries, changes)
                : grown(path, merged(before, entries), changes);
        changes.put(path, page);
        return page.node(path.length());
    }

    private static Branch grown(Loaded before, Branch branch, List<MapEntry> entries, Map<PagePath, MapPage> changes) {
        var children = new ArrayList<>(branch.children());
        for (var group : byNibble(before.path, entries, MapEntry::key)) {
            int nibble = group.getFirst().key().nibble(before.path.length());
            var below = before.below[nibble];
            if (below == null && children.get(nibble).kind() != MapNode.Kind.NOTHING) {
                throw new IllegalStateException("the way of " + group.getFirst().key() + " was not loaded");
            }
            children.set(nibble, changed(below, before.path.child(nibble), group, changes));
        }
        return new Branch(children);
    }

    private static MapPage grown(PagePath path, List<MapEntry> entries, Map<PagePath, MapPage> changes) {
        if (entries.size() <= MapPage.MAX_ENTRIES) {
            return new Few(entries);
        }
        var children = new ArrayList<>(Collections.nCopies(MapPage.FAN_OUT, MapNode.NOTHING));
        for (var group : byNibble(path, entries, MapEntry::key)) {
            int nibble = group.getFirst().key().nibble(path.length());
            var child = path.child(nibble);
            var page = grown(child, group, changes);
            changes.put(child, page);
            children.set(nibble, page.node(child.length()));
        }
        return new Branch(children);
    }

    private static List<MapEntry> merged(@Nullable Loaded before, List<MapEntry> entries) {
        if (before == null || !(before.page instanceof Few few)) {
            return entries;
        }
        var all = new TreeMap<MapKey, MapEntry>();
        few.entries().forEach(entry -> all.put(entry.key(), entry));
        entries.forEach(entry -> all.put(entry.key(), entry));
        return List.copyOf(all.values());
    }

    /** What is sorted by key, in groups that go the same way from {@code path} on. */
    private static <T> List<List<T>> byNibble(PagePath path, List<T> sorted, Function<T, MapKey> key) {
        var groups = new ArrayList<List<T>>();
        int first = 0;
        for (int next = 1; next <= sorted.size(); next++) {
            if (next == sorted.size()
                    || key.apply(sorted.get(next)).nibble(path.length())
                            != key.apply(sorted.get(first)).nibble(path.length())) {
                groups.add(sorted.subList(first, next));
                first = next;
            }
        }
        return groups;
    }

    /** 映射变更. A new root and the pages that differ from the map before. */
    public record Change(MapRoot root, Map<PagePath, MapPage> pages) {
        public Change {
            pages = Collections.unmodifiableMap(pages);
        }
    }
}
