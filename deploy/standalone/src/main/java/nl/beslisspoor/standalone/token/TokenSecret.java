package nl.beslisspoor.standalone.token;

import java.nio.charset.StandardCharsets;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The secret that signs tokens; never shown. */
public record TokenSecret(String value) {
  SecretKey key() {
    return new SecretKeySpec(value.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
  }

  @Override
  public String toString() {
    return "TokenSecret[******]";
  }
}
