package ipledger.app.ledger;

import ipledger.ledger.Salt;
import java.util.function.Supplier;

/** 盐值组. The three salts of one entry: one for each commitment, so that opening one opens no other. */
public record Salts(Salt facts, Salt personal, Salt metadata) {
    static Salts from(Supplier<Salt> random) {
        return new Salts(random.get(), random.get(), random.get());
    }
}
