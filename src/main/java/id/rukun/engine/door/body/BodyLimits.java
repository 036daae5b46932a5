package id.rukun.engine.door.body;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the server one sender may hold.
 *
 * @param waktuBadan how long the body of a request may take, from its first byte to its last, silence included
 * @param diamBadan how long nothing may come while a body is read; less than {@code waktuBadan}, for what comes in the
 *     last such time is not waited for
 * @param badanPerAlamat how many bodies of one address are read at the same time
 * @param permintaanPerAlamat how many requests of one address are open at the same time
 */
@ConfigurationProperties("rukun.pintu")
public record BodyLimits(
        @DefaultValue("15s") Duration waktuBadan,
        @DefaultValue("5s") Duration diamBadan,
        @DefaultValue("16") int badanPerAlamat,
        @DefaultValue("100") int permintaanPerAlamat) {

    public BodyLimits {
        if (diamBadan.compareTo(waktuBadan) >= 0) {
            throw new IllegalArgumentException(
                    "rukun.pintu.diam-badan harus lebih pendek daripada rukun.pintu.waktu-badan.");
        }
    }
}
