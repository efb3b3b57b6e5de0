package ipledger.ledger.tree;

import java.util.ArrayDeque;
import java.util.regex.Pattern;

/**
 * 树瓦. A row of up to 256 hashes of the tree, the unit in which it is stored and served (C2SP tlog-tiles). Hash i of tile
 * n at level l is the root over leaves (256n + i) * 256^l to (256n + i + 1) * 256^l - 1.
 *
 * @param width how many hashes it holds: 256 when full
 */
public record Tile(int level, long index, int width) {
    public static final int HEIGHT = 8;
    public static final int FULL_WIDTH = 1 << HEIGHT;

    /** A tree of 2^63 leaves has no level above this one; the published form knows levels up to 63. */
    public static final int MAX_LEVEL = 7;

    private static final Pattern LEVEL = Pattern.compile("0|[1-9][0-9]?");
    private static final Pattern WIDTH = Pattern.compile("[1-9][0-9]{0,2}");
    private static final Pattern INDEX = Pattern.compile("(x[0-9]{3}/){0,6}[0-9]{3}");
    private static final int DIGITS = 3;
    private static final long GROUP = 1_000;

    public Tile {
        if (level < 0 || level > MAX_LEVEL || index < 0 || width < 1 || width > FULL_WIDTH) {
            throw new IllegalArgumentException("no tile: level " + level + ", index " + index + ", width " + width);
        }
    }

    /** Tile {@code index} of {@code level} as it is in a tree of {@code size} leaves; throws where it has no hash. */
    public static Tile in(long size, int level, long index) {
        long hashes = size >> (HEIGHT * level);
        long before = index * FULL_WIDTH;
        if (index < 0 || index > (Long.MAX_VALUE >> HEIGHT) || hashes <= before) {
            throw new IllegalArgumentException(
                    "a tree of " + size + " leaves has no tile " + index + " at level " + level);
        }
        return new Tile(level, index, (int) Math.min(FULL_WIDTH, hashes - before));
    }

    /** From the path below {@code tile/} for the level and below it for the index: {@code 0}, {@code x001/234.p/7}. */
    public static Tile of(String level, String rest) {
        if (!LEVEL.matcher(level).matches()) {
            throw new IllegalArgumentException("not the level of a tile: " + level);
        }
        int partial = rest.indexOf(".p/");
        var index = partial < 0 ? rest : rest.substring(0, partial);
        return new Tile(
                Integer.parseInt(level),
                indexOf(index),
                partial < 0 ? FULL_WIDTH : partialWidth(rest.substring(partial + ".p/".length())));
    }

    /** The path below {@code tile/<level>/}, such as {@code x001/x234/067} or {@code 000.p/17}. */
    public String path() {
        var groups = new ArrayDeque<String>();
        groups.addFirst("%03d".formatted(index % GROUP));
        for (long rest = index / GROUP; rest > 0; rest /= GROUP) {
            groups.addFirst("x%03d".formatted(rest % GROUP));
        }
        return String.join("/", groups) + (isFull() ? "" : ".p/" + width);
    }

    public boolean isFull() {
        return width == FULL_WIDTH;
    }

    private static int partialWidth(String text) {
        if (!WIDTH.matcher(text).matches() || Integer.parseInt(text) >= FULL_WIDTH) {
            throw new IllegalArgumentException("not the width of a partial tile: " + text);
        }
        return Integer.parseInt(text);
    }

    private static long indexOf(String text) {
        if (!INDEX.matcher(text).matches() || (text.length() > DIGITS && text.startsWith("x000/"))) {
            throw new IllegalArgumentException("not the index of a tile: " + text);
        }
        return Long.parseLong(text.replace("/", "").replace("x", ""));
    }
}
