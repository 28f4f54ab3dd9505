package nl.beslisspoor.query.access;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.convert.support.GenericConversionService;

/**
 * What a session holds as bytes in the database. Only classes that belong in a session are read
 * back; what cannot be read, as after a change of release, is as if it had never been there: at
 * worst somebody signs in again.
 */
final class SessionBytes {
  private static final Logger LOG = LoggerFactory.getLogger(SessionBytes.class);

  private static final ObjectInputFilter KNOWN =
      ObjectInputFilter.Config.createFilter(
          "maxdepth=30;maxbytes=1000000;java.base/java.lang.*;java.base/java.util.*;"
              + "java.base/java.util.concurrent.*;java.base/java.time.*;java.base/java.net.URI;"
              + "org.springframework.security.**;org.springframework.web.servlet.FlashMap;"
              + "org.springframework.util.*;jakarta.servlet.http.Cookie;"
              + "nl.beslisspoor.query.access.*;!*");

  private SessionBytes() {}

  static GenericConversionService conversions() {
    var conversions = new GenericConversionService();
    conversions.addConverter(Object.class, byte[].class, SessionBytes::write);
    conversions.addConverter(byte[].class, Object.class, SessionBytes::read);
    return conversions;
  }

  private static byte[] write(Object attribute) {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(attribute);
    } catch (IOException e) {
      throw new UncheckedIOException("no session attribute: " + attribute.getClass(), e);
    }
    return bytes.toByteArray();
  }

  private static Object read(byte[] bytes) {
    try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
      in.setObjectInputFilter(KNOWN);
      return in.readObject();
    } catch (IOException | ClassNotFoundException | RuntimeException e) {
      LOG.warn("a session attribute cannot be read and is left out: {}", e.getClass().getName());
      return null;
    }
  }
}
