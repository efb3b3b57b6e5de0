package ipledger.app.rest;

import ipledger.event.DealingNumber;
import ipledger.event.ProposalNumber;
import ipledger.identifier.AssetNumber;
import java.nio.charset.StandardCharsets;
import org.springframework.web.util.UriUtils;

/** 地址. Where what was written can be looked at. */
final class Places {
    static final String API = "/api/v1";

    private Places() {}

    static String asset(AssetNumber number) {
        return at("assets", number);
    }

    static String approval(ProposalNumber number) {
        return at("approvals", number);
    }

    static String dealing(DealingNumber number) {
        return at("dealings", number);
    }

    static String publication(String number) {
        return at("publications", number);
    }

    private static String at(String collection, Object number) {
        return API + "/" + collection + "/" + UriUtils.encodePathSegment(number.toString(), StandardCharsets.UTF_8);
    }
}
