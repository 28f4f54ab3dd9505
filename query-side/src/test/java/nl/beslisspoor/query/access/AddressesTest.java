package nl.beslisspoor.query.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@AccessTest
class AddressesTest {
  private static final Set<String> OPEN =
      Set.of("GET /inloggen", "POST /api/v1/tokens", "GET /actuator/health");

  @Autowired MockMvc mvc;
  @Autowired List<RequestMappingHandlerMapping> mappings;

  @Test
  void everyAddressIsClosedToStrangersUnlessListed() throws Exception {
    var open = new TreeSet<String>();
    var tried = 0;
    for (var mapping : mappings) {
      for (var info : mapping.getHandlerMethods().keySet()) {
        for (var path : info.getPatternValues()) {
          for (var method : methods(info)) {
            tried++;
            if (reachable(method, path)) {
              open.add(method + " " + path);
            }
          }
        }
      }
    }
    assertThat(tried).isGreaterThan(15);
    assertThat(open).isSubsetOf(OPEN);
  }

  @Test
  void addressesThatNobodyMappedAreClosedToo() throws Exception {
    for (var path :
        List.of(
            "/zomaar",
            "/api/v1/zomaar",
            "/api",
            "/actuator",
            "/actuator/env",
            "/actuator/prometheus",
            "/error",
            "/webjars/ander.js",
            "/inloggen/",
            "/INLOGGEN",
            "/v3/api-docs")) {
      assertThat(reachable("GET", path)).as(path).isFalse();
    }
  }

  @Test
  void whatIsOpenIsOpen() throws Exception {
    for (var path : List.of("/inloggen", "/assets/beslisspoor.css", "/actuator/health")) {
      assertThat(
              mvc.perform(MockMvcRequestBuilders.get(path)).andReturn().getResponse().getStatus())
          .as(path)
          .isEqualTo(200);
    }
  }

  private boolean reachable(String method, String path) throws Exception {
    var filled = path.replaceAll("\\{[^}]+}", "00000000-0000-0000-0000-000000000000");
    var response =
        mvc.perform(MockMvcRequestBuilders.request(HttpMethod.valueOf(method), filled))
            .andReturn()
            .getResponse();
    var sentToSignIn =
        response.getStatus() == 302
            && String.valueOf(response.getRedirectedUrl()).matches("/inloggen(\\?verlopen)?");
    return !sentToSignIn && response.getStatus() != 401 && response.getStatus() != 403;
  }

  private static List<String> methods(RequestMappingInfo info) {
    var methods = info.getMethodsCondition().getMethods();
    return methods.isEmpty()
        ? List.of("GET", "POST", "PUT", "DELETE")
        : methods.stream().map(Enum::name).toList();
  }
}
