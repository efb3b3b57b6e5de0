package ipledger.app.ledger.codec;

import org.jspecify.annotations.Nullable;

/** 位置. Where in an event a value stands (RFC 6901, without escapes); its text is made only where somebody asks. */
record Place(@Nullable Place above, String name, int depth) {
    static final Place ROOT = new Place(null, "", 0);

    Place at(String property) {
        return new Place(this, property, depth + 1);
    }

    Place at(int element) {
        return at(Integer.toString(element));
    }

    @Override
    public String toString() {
        return above == null ? name : above + "/" + name;
    }
}
