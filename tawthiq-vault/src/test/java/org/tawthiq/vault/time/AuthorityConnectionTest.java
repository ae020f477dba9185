package org.tawthiq.vault.time;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuthorityConnectionTest {

    private static final byte[] REQUEST = TimestampRequest.over(Notes.ofSize(7), Notes.RANDOM);

    @TempDir
    Path folder;

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpClient client = HttpClient.newHttpClient();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
        client.shutdownNow();
        threads.shutdownNow();
    }

    private URI url(String path) {
        return URI.create("http://%s:%d%s"
                .formatted(
                        InetAddress.getLoopbackAddress().getHostAddress(),
                        server.getAddress().getPort(),
                        path));
    }

    private byte[] ask(String path) throws IOException {
        return new AuthorityConnection(client, Duration.ofSeconds(2)).answer(url(path), REQUEST);
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (exchange;
                var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Test
    void theRequestIsPostedAndTheAnswerFits() throws Exception {
        OpensslAuthority authority = OpensslAuthority.in(folder);
        server.createContext("/tsa", exchange -> {
            assertThat(exchange.getRequestMethod()).isEqualTo("POST");
            assertThat(exchange.getRequestHeaders().getFirst("Content-Type")).isEqualTo("application/timestamp-query");
            byte[] request = exchange.getRequestBody().readAllBytes();
            send(exchange, 200, "application/timestamp-reply", authority.answer(request));
        });

        AnswerCheck.Verdict verdict = new AnswerCheck(authority.roots()).judge(Notes.ofSize(7), REQUEST, ask("/tsa"));

        assertThat(verdict).isInstanceOf(AnswerCheck.Verdict.Accepted.class);
    }

    @Test
    void noOtherAddressIsFollowed() {
        server.createContext("/moved", exchange -> {
            exchange.getResponseHeaders().add("Location", "file:///etc/hostname");
            send(exchange, 307, "application/timestamp-reply", new byte[0]);
        });

        assertThatThrownBy(() -> ask("/moved"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("not followed: file:///etc/hostname");
        HttpClient follows = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        assertThatThrownBy(() -> new AuthorityConnection(follows, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
        follows.shutdownNow();
    }

    @Test
    void moreThanTheLimitIsNotRead() {
        server.createContext(
                "/large",
                exchange -> send(
                        exchange, 200, "application/timestamp-reply", new byte[AuthorityConnection.MOST_BYTES + 1]));
        server.createContext(
                "/full",
                exchange ->
                        send(exchange, 200, "application/timestamp-reply", new byte[AuthorityConnection.MOST_BYTES]));

        assertThatThrownBy(() -> ask("/large")).isInstanceOf(IOException.class);
        assertThatCode(() -> ask("/full")).doesNotThrowAnyException();
    }

    @Test
    void errorsAndTextsAreToldForWhatTheyAre() {
        server.createContext("/broken", exchange -> send(exchange, 503, "text/plain", new byte[0]));
        server.createContext(
                "/portal", exchange -> send(exchange, 200, "text/html; charset=utf-8", "<p>log in".getBytes(UTF_8)));

        assertThatThrownBy(() -> ask("/broken")).hasMessageContaining("HTTP status 503");
        assertThatThrownBy(() -> ask("/portal")).hasMessageContaining("answered with a text (text/html");
    }

    @Test
    void anAnswerThatDripsIsNotWaitedForForever() {
        server.createContext("/drips", exchange -> {
            exchange.sendResponseHeaders(200, 1000);
            try (exchange) {
                for (int i = 0; i < 1000; i++) {
                    exchange.getResponseBody().write(i);
                    exchange.getResponseBody().flush();
                    Thread.sleep(100);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        assertThatThrownBy(() -> ask("/drips")).hasMessageContaining("did not answer within 2 s");
    }

    @Test
    void addressesAreHttpAndHoldNoPassword() {
        for (String wrong : List.of("file:///a", "ftp://a/b", "http:a", "a", "http://user:word@a/")) {
            assertThat(AuthorityConnection.isAddress(URI.create(wrong)))
                    .as(wrong)
                    .isFalse();
        }
        assertThat(AuthorityConnection.isAddress(URI.create("HTTPS://a.example/tsa")))
                .isTrue();
    }
}
