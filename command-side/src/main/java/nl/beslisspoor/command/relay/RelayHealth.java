package nl.beslisspoor.command.relay;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down while a relay leads and cannot send. No part of readiness: whoever decides waits for no
 * broker.
 */
final class RelayHealth implements HealthIndicator {
  private final List<RelayState> states;

  RelayHealth(List<RelayState> states) {
    this.states = states;
  }

  @Override
  public Health health() {
    boolean stuck = states.stream().anyMatch(state -> state.trouble().isPresent());
    var health = stuck ? Health.down() : Health.up();
    states.forEach(state -> health.withDetail(state.topic(), detail(state)));
    return health.build();
  }

  private static Map<String, Object> detail(RelayState state) {
    var detail = new LinkedHashMap<String, Object>();
    detail.put("leading", state.leading());
    state.trouble().ifPresent(why -> detail.put("trouble", why));
    if (!Double.isNaN(state.lag())) {
      detail.put("lag", (long) state.lag());
    }
    return detail;
  }
}
