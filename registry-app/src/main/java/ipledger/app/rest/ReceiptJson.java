package ipledger.app.rest;

import ipledger.app.rest.Write.ReceiptBody;
import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.databind.json.JsonMapper;

/** 回执书写. Writes receipts with their length ahead: the answer leaves in one piece, where chunks would leave in two. */
final class ReceiptJson extends AbstractHttpMessageConverter<ReceiptBody> {
    private final JsonMapper json;

    ReceiptJson(JsonMapper json) {
        super(MediaType.APPLICATION_JSON);
        this.json = json;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ReceiptBody.class;
    }

    @Override
    protected ReceiptBody readInternal(Class<? extends ReceiptBody> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("a receipt is given, never taken", message);
    }

    @Override
    protected void writeInternal(ReceiptBody receipt, HttpOutputMessage message) throws IOException {
        var bytes = json.writeValueAsBytes(receipt);
        message.getHeaders().setContentLength(bytes.length);
        message.getBody().write(bytes);
    }
}
