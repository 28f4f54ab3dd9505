package nl.beslisspoor.standalone.master;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * The part of the transit engine's HTTP API that is used here, as its documentation describes it
 * (developer.hashicorp.com/vault/api-docs/secret/transit, openbao.org/api-docs/secret/transit):
 * encrypt and decrypt with AES-256-GCM, versions of a key, tokens, errors as a list.
 */
public final class DocumentedTransit implements AutoCloseable {
  private static final int NONCE = 12;
  private static final SecureRandom RANDOM = new SecureRandom();

  private record Answer(int status, Map<String, ?> body) {
    static Answer error(int status, String words) {
      return new Answer(status, Map.of("errors", List.of(words)));
    }
  }

  private final JsonMapper json = new JsonMapper();
  private final HttpServer server;
  private final String token;
  private final String key;
  private final List<SecretKeySpec> versions = new ArrayList<>();
  private volatile int sealedFor;
  private volatile boolean odd;

  public DocumentedTransit(String token, String key) throws IOException {
    this.token = token;
    this.key = key;
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    rotate();
    server.createContext("/v1/transit/", this::handle);
    server.start();
  }

  public URI url() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1/transit");
  }

  /** A new version of the key; what earlier ones wrapped can still be unwrapped. */
  synchronized void rotate() {
    var secret = new byte[32];
    RANDOM.nextBytes(secret);
    versions.add(new SecretKeySpec(secret, "AES"));
  }

  /** The next requests are answered as by a service that is sealed. */
  public void sealFor(int requests) {
    sealedFor = requests;
  }

  void answerOddly() {
    odd = true;
  }

  private void handle(HttpExchange exchange) throws IOException {
    var answer = answer(exchange);
    var body = odd ? "<html>".getBytes(UTF_8) : json.writeValueAsBytes(answer.body);
    exchange.sendResponseHeaders(answer.status, body.length);
    try (var out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  private synchronized Answer answer(HttpExchange exchange) throws IOException {
    if (sealedFor > 0) {
      sealedFor--;
      return Answer.error(503, "Vault is sealed");
    }
    if (!token.equals(exchange.getRequestHeaders().getFirst("X-Vault-Token"))) {
      return Answer.error(403, "permission denied");
    }
    var asked = json.readTree(exchange.getRequestBody().readAllBytes());
    var path = exchange.getRequestURI().getPath();
    try {
      if (path.equals("/v1/transit/encrypt/" + key)) {
        return encrypted(Base64.getDecoder().decode(asked.path("plaintext").asString()));
      }
      if (path.equals("/v1/transit/decrypt/" + key)) {
        return decrypted(asked.path("ciphertext").asString());
      }
      return Answer.error(404, "no handler for route");
    } catch (GeneralSecurityException | IllegalArgumentException e) {
      return Answer.error(400, "cipher: message authentication failed");
    }
  }

  private Answer encrypted(byte[] plain) throws GeneralSecurityException {
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    var sealed = cipher(Cipher.ENCRYPT_MODE, versions.size(), nonce).doFinal(plain);
    var all = Arrays.copyOf(nonce, NONCE + sealed.length);
    System.arraycopy(sealed, 0, all, NONCE, sealed.length);
    var text = "vault:v" + versions.size() + ":" + Base64.getEncoder().encodeToString(all);
    return new Answer(
        200, Map.of("data", Map.of("ciphertext", text, "key_version", versions.size())));
  }

  private Answer decrypted(String ciphertext) throws GeneralSecurityException {
    var parts = ciphertext.split(":", 3);
    if (parts.length != 3 || !parts[0].equals("vault") || !parts[1].matches("v\\d+")) {
      return Answer.error(400, "invalid ciphertext: no prefix");
    }
    int version = Integer.parseInt(parts[1].substring(1));
    if (version > versions.size()) {
      return Answer.error(400, "invalid ciphertext: version is too new");
    }
    var all = Base64.getDecoder().decode(parts[2]);
    var plain =
        cipher(Cipher.DECRYPT_MODE, version, Arrays.copyOf(all, NONCE))
            .doFinal(all, NONCE, all.length - NONCE);
    return new Answer(
        200, Map.of("data", Map.of("plaintext", Base64.getEncoder().encodeToString(plain))));
  }

  private Cipher cipher(int mode, int version, byte[] nonce) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, versions.get(version - 1), new GCMParameterSpec(128, nonce));
    return cipher;
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
