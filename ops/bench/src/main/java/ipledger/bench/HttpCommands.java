package ipledger.bench;

import ipledger.app.security.ApiKeys;
import ipledger.app.security.Role;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;

/** 经网络. The same commands through the HTTP door: key, role, idempotency key, validation, receipt. */
final class HttpCommands implements Rival {
    private static final int OK = 201;

    private final Register register;
    private final Patents patents;
    private final String key;

    HttpCommands(Register register, Patents patents) {
        this.register = register;
        this.patents = patents;
        key = register.part(ApiKeys.class).create("bench", Role.CLERK, "bench").secret();
    }

    @Override
    public String name() {
        return "IP Ledger over HTTP";
    }

    @Override
    public long work(int callers, Duration time) throws Exception {
        var lines = new Line[callers];
        for (int i = 0; i < callers; i++) lines[i] = new Line(register.port());
        try {
            return Race.loop(callers, time, (caller, of) -> {
                int place = patents.turn(caller, of);
                lines[caller].post(
                        "/api/v1/assets/" + patents.number(place) + "/party-data-changes", patents.changeBody(place));
                return 1;
            });
        } finally {
            for (var line : lines) line.socket.close();
        }
    }

    /** 连线. A connection that is kept: a client that costs as little as one can, since it shares the machine. */
    private final class Line {
        private final Socket socket;
        private final InputStream in;

        Line(int port) throws IOException {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            in = new BufferedInputStream(socket.getInputStream());
        }

        void post(String path, String body) throws IOException {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            var head = "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + key
                    + "\r\nContent-Type: application/json\r\nIdempotency-Key: " + UUID.randomUUID()
                    + "\r\nContent-Length: " + bytes.length + "\r\n\r\n";
            var request = new byte[head.length() + bytes.length];
            System.arraycopy(head.getBytes(StandardCharsets.US_ASCII), 0, request, 0, head.length());
            System.arraycopy(bytes, 0, request, head.length(), bytes.length);
            socket.getOutputStream().write(request);
            var status = line();
            int length = -1;
            for (var header = line(); !header.isEmpty(); header = line())
                if (header.toLowerCase(Locale.ROOT).startsWith("content-length:"))
                    length = Integer.parseInt(
                            header.substring(header.indexOf(':') + 1).strip());
            var answer = new String(length >= 0 ? in.readNBytes(length) : chunks(), StandardCharsets.UTF_8);
            int code = Integer.parseInt(status.split(" ", -1)[1]);
            if (code / 100 != OK / 100) throw new IOException(status + " " + answer);
        }

        private byte[] chunks() throws IOException {
            var all = new java.io.ByteArrayOutputStream();
            for (int size = size(); size > 0; size = size()) {
                all.write(in.readNBytes(size));
                line();
            }
            line();
            return all.toByteArray();
        }

        private int size() throws IOException {
            return Integer.parseInt(line().strip(), 16);
        }

        private String line() throws IOException {
            var text = new StringBuilder();
            for (int c = in.read(); c != '\n'; c = in.read()) {
                if (c < 0) throw new IOException("the server hung up");
                if (c != '\r') text.append((char) c);
            }
            return text.toString();
        }
    }
}
