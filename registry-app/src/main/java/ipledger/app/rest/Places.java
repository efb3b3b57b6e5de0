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
        return API + "/assets/" + UriUtils.encodePathSegment(number.toString(), StandardCharsets.UTF_8);
    }

    static String approval(ProposalNumber number) {
        return API + "/approvals/" + UriUtils.encodePathSegment(number.toString(), StandardCharsets.UTF_8);
    }

    static String dealing(DealingNumber number) {
        return API + "/dealings/" + UriUtils.encodePathSegment(number.toString(), StandardCharsets.UTF_8);
    }
}
