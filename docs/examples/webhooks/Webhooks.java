// Receives the webhooks of User 2FA, verifies each, and handles it once. docs/webhooks.md explains it.
//
// The library is com.standardwebhooks:standardwebhooks.

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public final class Webhooks {
    private static final int LARGEST = 256 * 1024;

    /** Stores the ID of an event and what there is to do, in one transaction, unless the ID is stored already. */
    interface Inbox {
        void put(String id, String event);
    }

    public static HttpServer start(String secret, int port, Inbox inbox) throws Exception {
        Webhook webhook = new Webhook(secret);
        HttpServer server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        server.createContext("/webhooks", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(receive(webhook, inbox, exchange), -1);
            }
        });
        server.start();
        return server;
    }

    private static int receive(Webhook webhook, Inbox inbox, HttpExchange exchange) throws IOException {
        // The signature is of the raw body. Parsed and written again, the event has other bytes.
        String body = new String(exchange.getRequestBody().readNBytes(LARGEST), StandardCharsets.UTF_8);
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.putAll(exchange.getRequestHeaders());
        try {
            webhook.verify(body, headers);
        } catch (WebhookVerificationException | RuntimeException refused) {
            return 401;
        }
        // Do the rest later, and answer at once. The signature covers the header, so it is the ID of the event.
        inbox.put(headers.get("webhook-id").get(0), body);
        return 204;
    }
}
