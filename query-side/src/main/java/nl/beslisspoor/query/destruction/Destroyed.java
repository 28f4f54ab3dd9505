package nl.beslisspoor.query.destruction;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.UUID;

/** A destruction that is done. */
@Schema(name = "Vernietiging")
public record Destroyed(
    @JsonProperty("verzoek") UUID request,
    @JsonProperty("dossier") UUID file,
    @JsonProperty("vernietigdOp") Instant done) {}
