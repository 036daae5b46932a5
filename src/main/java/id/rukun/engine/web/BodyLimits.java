package id.rukun.engine.web;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the server one sender may hold.
 *
 * @param waktuBadan how long the body of a request may take, from its first byte to its last
 * @param badanPerAlamat how many bodies of one address are read at the same time
 * @param permintaanPerAlamat how many requests of one address are open at the same time
 */
@ConfigurationProperties("rukun.pintu")
record BodyLimits(
        @DefaultValue("10s") Duration waktuBadan,
        @DefaultValue("16") int badanPerAlamat,
        @DefaultValue("100") int permintaanPerAlamat) {}
