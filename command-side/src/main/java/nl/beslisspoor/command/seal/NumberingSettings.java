package nl.beslisspoor.command.seal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the numbering.
 *
 * @param poll how long a commit of another process may go unnoticed
 */
@ConfigurationProperties("beslisspoor.numbering")
record NumberingSettings(@DefaultValue("100ms") Duration poll) {}
