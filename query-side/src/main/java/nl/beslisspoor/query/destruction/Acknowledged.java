package nl.beslisspoor.query.destruction;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import nl.beslisspoor.query.table.Word;
import org.jspecify.annotations.Nullable;

/**
 * That a place holds nothing any more of what was destroyed.
 *
 * @param done whether it is gone from there; what is kept until it is thrown away is not
 * @param since since when; null as long as it does not, or where nobody kept that moment
 * @param waiting the views that have not taken it in yet, or parked the file
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BevestigingVanPlaats")
public record Acknowledged(
    @JsonProperty("plaats") Word place,
    @JsonProperty("hoe") Word how,
    @JsonProperty("klaar") boolean done,
    @JsonProperty("sinds") @Nullable Instant since,
    @JsonProperty("wachtOp") List<String> waiting) {}
