package org.tawthiq.vault.time;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/// Asks an authority over HTTP (RFC 3161, section 3.4). What it answers is bytes, to be checked; the connection need
/// not be trusted. It is never led to another address.
public final class AuthorityConnection {

    /// No answer with its certificates comes near it.
    public static final int MOST_BYTES = 64 * 1024;

    private final HttpClient client;
    private final Duration patience;

    /// @param client one that follows no redirection
    /// @param patience for the whole exchange, from the first byte to the last
    public AuthorityConnection(HttpClient client, Duration patience) {
        if (client.followRedirects() != HttpClient.Redirect.NEVER) {
            throw new IllegalArgumentException("the client follows redirections: " + client.followRedirects());
        }
        this.client = client;
        this.patience = patience;
    }

    /// Whether an authority can be asked there.
    public static boolean isAddress(URI url) {
        String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        return (scheme.equals("http") || scheme.equals("https")) && url.getHost() != null && url.getUserInfo() == null;
    }

    /// Sends a request and returns the answer's bytes.
    public byte[] answer(URI url, byte[] request) throws IOException {
        if (!isAddress(url)) {
            throw new IllegalArgumentException("no http or https address: " + url);
        }
        HttpRequest post = HttpRequest.newBuilder(url)
                .timeout(patience)
                .header("Content-Type", "application/timestamp-query")
                .header("Accept", "application/timestamp-reply")
                .POST(HttpRequest.BodyPublishers.ofByteArray(request))
                .build();
        CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(
                post, HttpResponse.BodyHandlers.limiting(HttpResponse.BodyHandlers.ofByteArray(), MOST_BYTES));
        try {
            return body(url, coming.get(patience.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            throw failed(url, "did not answer within %d s".formatted(patience.toSeconds()), e);
        } catch (ExecutionException e) {
            throw failed(url, "could not be asked: " + SignerCheck.told(cause(e)), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failed(url, "was not waited for", e);
        } finally {
            coming.cancel(true);
        }
    }

    private static Throwable cause(ExecutionException e) {
        return e.getCause() == null ? e : e.getCause();
    }

    private static byte[] body(URI url, HttpResponse<byte[]> response) throws IOException {
        int status = response.statusCode();
        if (status >= 300 && status < 400) {
            String other = response.headers().firstValue("Location").orElse("an address that it does not tell");
            throw failed(url, "sends to another address, which is not followed: " + other, null);
        }
        if (status != 200) {
            throw failed(url, "answered with HTTP status %d".formatted(status), null);
        }
        String type = response.headers().firstValue("Content-Type").orElse("");
        if (type.toLowerCase(Locale.ROOT).startsWith("text/")) {
            throw failed(url, "answered with a text (%s), not with a timestamp".formatted(type), null);
        }
        return response.body();
    }

    private static IOException failed(URI url, String what, @Nullable Throwable cause) {
        return new IOException("%s %s".formatted(url, what), cause);
    }
}
