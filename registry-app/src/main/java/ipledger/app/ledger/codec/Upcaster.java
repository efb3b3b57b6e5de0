package ipledger.app.ledger.codec;

import ipledger.ledger.EventType;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** 版本提升. Turns the stored form of one version of an event into that of the next. The ledger itself never changes. */
public interface Upcaster {
    EventType from();

    EventType to();

    Form upcast(Form stored);

    /**
     * 存储形式. What is stored of an event.
     *
     * @param personal from JSON pointers into the facts to personal data; a pointer moves with the facts it points into
     */
    record Form(ObjectNode facts, Map<String, ObjectNode> personal) {}
}
