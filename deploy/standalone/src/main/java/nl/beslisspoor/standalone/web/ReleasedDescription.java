package nl.beslisspoor.standalone.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The description of the whole API in a process that runs one side of it and so cannot derive it:
 * as it was released. A test keeps it the same as the derived one.
 */
@RestController
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", havingValue = "false")
class ReleasedDescription {
  private final Resource released = new ClassPathResource("description/openapi.json");

  @GetMapping(path = "/api/v1/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<Resource> description() {
    return ResponseEntity.ok(released);
  }
}
