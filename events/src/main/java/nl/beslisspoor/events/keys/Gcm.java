package nl.beslisspoor.events.keys;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256-GCM (NIST SP 800-38D) with the nonce, 12 bytes, before ciphertext and tag. */
final class Gcm {
  static final int NONCE = 12;

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TAG_BITS = 128;

  private Gcm() {}

  static byte[] random(int bytes) {
    var random = new byte[bytes];
    RANDOM.nextBytes(random);
    return random;
  }

  /**
   * @param bound what has to be the same when it is opened
   */
  static byte[] seal(SecretKeySpec key, byte[] nonce, byte[] bound, byte[] content) {
    try {
      var sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, bound).doFinal(content);
      var all = Arrays.copyOf(nonce, NONCE + sealed.length);
      System.arraycopy(sealed, 0, all, NONCE, sealed.length);
      return all;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("nothing could be sealed", e);
    }
  }

  /**
   * @throws AEADBadTagException when it was not sealed like this
   */
  static byte[] open(SecretKeySpec key, byte[] bound, byte[] sealed) throws AEADBadTagException {
    if (sealed.length < NONCE) {
      throw new AEADBadTagException("too short");
    }
    try {
      var cipher = cipher(Cipher.DECRYPT_MODE, key, Arrays.copyOf(sealed, NONCE), bound);
      return cipher.doFinal(sealed, NONCE, sealed.length - NONCE);
    } catch (AEADBadTagException e) {
      throw e;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("nothing could be opened", e);
    }
  }

  private static Cipher cipher(int mode, SecretKeySpec key, byte[] nonce, byte[] bound)
      throws GeneralSecurityException {
    var cipher = Cipher.getInstance("AES/GCM/NoPadding");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(bound);
    return cipher;
  }
}
