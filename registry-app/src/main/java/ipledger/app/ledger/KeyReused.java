package ipledger.app.ledger;

/** 幂等键重用. The caller used this key before, for another request. Nothing is recorded. */
public final class KeyReused extends RuntimeException {
    KeyReused(RequestKey request) {
        super("The key '" + request.key() + "' was used before, for another request. 该幂等键已用于另一请求。");
    }
}
