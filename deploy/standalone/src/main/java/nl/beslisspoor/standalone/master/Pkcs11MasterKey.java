package nl.beslisspoor.standalone.master;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyStore;
import java.security.Provider;
import java.security.ProviderException;
import java.security.SecureRandom;
import java.security.Security;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.IvParameterSpec;
import nl.beslisspoor.events.KeysUnavailable;
import nl.beslisspoor.events.WrongKey;
import nl.beslisspoor.events.keys.MasterKey;

/**
 * An AES-256 key in a PKCS#11 token, by way of the JDK's SunPKCS11; the key itself never leaves the
 * token. Wraps with AES-256-GCM, the nonce of 12 bytes before ciphertext and tag. Thread safe.
 */
final class Pkcs11MasterKey implements MasterKey {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NONCE = 12;
  private static final int TAG_BITS = 128;
  private static final int BLOCK = 16;
  private static final int NAME_BYTES = 8;

  /** Enciphered, it names the key: nobody learns a key from one block. */
  private static final byte[] NAMING = "beslisspoor name".getBytes(UTF_8);

  /** A session with the token. */
  private record Session(Provider provider, Key key, String name) {}

  /** What is asked of the token. */
  @FunctionalInterface
  private interface Question<T> {
    T ask(Session session) throws GeneralSecurityException;
  }

  private final Path config;
  private final Path pin;
  private final String label;
  private Session known;

  /**
   * @param config what SunPKCS11 is configured with: at least {@code name} and {@code library}
   * @param pin a file that holds the user's PIN
   * @param label of the key in the token
   */
  Pkcs11MasterKey(Path config, Path pin, String label) {
    this.config = config;
    this.pin = pin;
    this.label = label;
  }

  @Override
  public String name() {
    return asked(Session::name);
  }

  @Override
  public byte[] wrap(byte[] secret) {
    var nonce = new byte[NONCE];
    RANDOM.nextBytes(nonce);
    return asked(session -> {
      var sealed = cipher(session, Cipher.ENCRYPT_MODE, nonce).doFinal(secret);
      var all = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE, sealed.length);
      return all;
    });
  }

  @Override
  public byte[] unwrap(byte[] wrapped) {
    if (wrapped.length <= NONCE) {
      throw wrong();
    }
    return asked(session ->
        cipher(session, Cipher.DECRYPT_MODE, Arrays.copyOf(wrapped, NONCE))
            .doFinal(wrapped, NONCE, wrapped.length - NONCE));
  }

  private static Cipher cipher(Session session, int mode, byte[] nonce)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding", session.provider);
    cipher.init(mode, session.key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(session.name.getBytes(UTF_8));
    return cipher;
  }

  /** A token that was taken out and put back, or began anew, is signed in to once more. */
  private synchronized <T> T asked(Question<T> question) {
    try {
      return question.ask(session());
    } catch (AEADBadTagException e) {
      throw wrong();
    } catch (GeneralSecurityException | ProviderException _) {
      known = null;
    }
    try {
      return question.ask(session());
    } catch (AEADBadTagException e) {
      throw wrong();
    } catch (GeneralSecurityException | ProviderException e) {
      known = null;
      throw away(e);
    }
  }

  private static WrongKey wrong() {
    return new WrongKey("the key in the token is not the master key that wrapped it");
  }

  private static KeysUnavailable away(Exception e) {
    var cause = e.getCause() == null ? e : e.getCause();
    return new KeysUnavailable(
        "the PKCS#11 token does not answer (%s: %s)"
            .formatted(e.getClass().getSimpleName(), cause.getMessage()));
  }

  private Session session() throws GeneralSecurityException {
    if (known == null) {
      known = begun();
    }
    return known;
  }

  private Session begun() throws GeneralSecurityException {
    try {
      var provider = Security.getProvider("SunPKCS11").configure(config.toString());
      var keys = KeyStore.getInstance("PKCS11", provider);
      keys.load(null, Files.readString(pin).strip().toCharArray());
      var key = keys.getKey(label, null);
      if (key == null) {
        throw new KeysUnavailable("the PKCS#11 token has no key " + label);
      }
      return new Session(provider, key, name(provider, key));
    } catch (IOException | IllegalArgumentException e) {
      throw new GeneralSecurityException("no session with the token", e);
    }
  }

  private static String name(Provider provider, Key key) throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/CBC/NoPadding", provider);
    cipher.init(Cipher.ENCRYPT_MODE, key, new IvParameterSpec(new byte[BLOCK]));
    return HexFormat.of().formatHex(cipher.doFinal(NAMING), 0, NAME_BYTES);
  }
}
