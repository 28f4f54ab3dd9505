package nl.beslisspoor.command.seal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the seal.
 *
 * @param poll how often is looked for numbered entries that have no leaf
 * @param checkpoint how far checkpoints are apart while there is something new
 * @param retry after how long a log that was found to be broken is looked at again
 */
@ConfigurationProperties("beslisspoor.seal")
record SealSettings(
    @DefaultValue("1s") Duration poll,
    @DefaultValue("5s") Duration checkpoint,
    @DefaultValue("60s") Duration retry) {}
