package nl.beslisspoor.command.destruction;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of carrying out destructions.
 *
 * @param poll how long a confirmed destruction waits before its keys are destroyed
 */
@ConfigurationProperties("beslisspoor.destruction")
record DestructionSettings(@DefaultValue("1s") Duration poll) {}
