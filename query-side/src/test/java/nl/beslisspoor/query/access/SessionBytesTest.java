package nl.beslisspoor.query.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.web.servlet.FlashMap;

class SessionBytesTest {
  private static final SignedIn WHO =
      new SignedIn(UUID.randomUUID(), "Anouk de Wit", Set.of(Role.PROFESSIONAL), false, 7);

  private final GenericConversionService conversions = SessionBytes.conversions();

  @Test
  void who_is_signed_in_is_read_back_as_written() {
    var context = new SecurityContextImpl(WHO.authentication());

    assertThat(read(write(context))).isEqualTo(context);
  }

  @Test
  void what_pages_and_the_framework_keep_is_read_back() {
    var flash = new FlashMap();
    flash.put("said", "Het is vastgelegd.");

    assertThat(read(write(flash))).isEqualTo(flash);
    assertThat(read(write("/dossiers"))).isEqualTo("/dossiers");
    assertThat(read(write(new DefaultCsrfToken("h", "p", "token"))))
        .extracting("token")
        .isEqualTo("token");
  }

  @Test
  void a_class_that_belongs_in_no_session_is_left_out() throws IOException {
    assertThat(read(serialized(InetAddress.getLoopbackAddress()))).isNull();
    assertThat(read(serialized(List.of(InetAddress.getLoopbackAddress())))).isNull();
  }

  @Test
  void what_is_damaged_or_too_much_is_left_out() throws IOException {
    var whole = write(new SecurityContextImpl(WHO.authentication()));

    assertThat(read(Arrays.copyOf(whole, whole.length / 2))).isNull();
    assertThat(read(new byte[] {1, 2, 3})).isNull();
    assertThat(read(serialized(listOf("x".repeat(1_000_001), new HashMap<>())))).isNull();
    assertThat(read(serialized(nested(40)))).isNull();
  }

  @Test
  void what_cannot_be_written_fails_and_says_of_which_class_it_is() {
    assertThatThrownBy(() -> write(new Thread(() -> {})))
        .isInstanceOf(ConversionFailedException.class)
        .rootCause()
        .hasMessageContaining("java.lang.Thread");
  }

  private byte[] write(Object attribute) {
    return conversions.convert(attribute, byte[].class);
  }

  private Object read(byte[] bytes) {
    return conversions.convert(bytes, Object.class);
  }

  private static byte[] serialized(Object any) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(any);
    }
    return bytes.toByteArray();
  }

  private static List<Object> listOf(Object... all) {
    return new ArrayList<>(List.of(all));
  }

  private static List<Object> nested(int depth) {
    var list = new ArrayList<Object>();
    if (depth > 0) {
      list.add(nested(depth - 1));
    }
    return list;
  }
}
