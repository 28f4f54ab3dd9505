package nl.beslisspoor.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class PortsTest {
  @Test
  void a_free_port_can_be_listened_on_and_is_none_that_systems_give_away() throws IOException {
    for (int n = 0; n < 100; n++) {
      int port = Ports.free();
      assertThat(port).isBetween(10_000, 32_767);
      new ServerSocket(port).close();
    }
  }
}
