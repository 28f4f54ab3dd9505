package nl.beslisspoor.command.door;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;
import nl.beslisspoor.events.Period;

/** Days on which something holds, in the Dutch names of the API. */
@Schema(name = "Periode", description = "Van de eerste dag tot de dag waarop het niet meer geldt.")
record PeriodBody(
    @Schema(description = "De eerste dag.") @NotNull(message = Texts.FILL_IN) LocalDate van,
    @Schema(description = "De eerste dag waarop het niet meer geldt; leeg als er geen einde is.")
        LocalDate tot) {

  @Schema(hidden = true)
  @AssertTrue(message = "De periode eindigt voordat zij begint.")
  boolean isVolgorde() {
    return van == null || tot == null || !tot.isBefore(van);
  }

  Period period() {
    return new Period(van, Optional.ofNullable(tot));
  }
}
