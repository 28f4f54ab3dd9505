package nl.beslisspoor.query.proof;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * The proof that a later log begins with all of an earlier one (RFC 6962, section 2.1.2).
 *
 * @param first how many events the earlier one has
 * @param second how many events the later one has
 * @param hashes in Base64
 */
@Schema(name = "BewijsVanVervolg")
public record Continued(
    @JsonProperty("eerder") long first,
    @JsonProperty("later") long second,
    @JsonProperty("bewijs") List<String> hashes) {}
