package id.rukun.engine.door.oidc;

import id.rukun.engine.office.OfficeStartup;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Looks at what the installation says of identity providers before anybody is let in; none of them is asked: one that is down keeps nobody
 * from signing in with his password.
 */
@Component
@EnableConfigurationProperties(OidcSettings.class)
@Order(OfficeStartup.URUTAN - 1)
class OidcStartCheck implements ApplicationRunner {

    private final OidcSettings setelan;
    private final IdentityProviders penyedia;
    private final WilayahService wilayah;

    OidcStartCheck(OidcSettings setelan, IdentityProviders penyedia, WilayahService wilayah) {
        this.setelan = setelan;
        this.penyedia = penyedia;
        this.wilayah = wilayah;
    }

    /** @throws IllegalStateException naming in Indonesian what the installation has to say better */
    @Override
    public void run(ApplicationArguments args) {
        List<String> kurang = setelan.kekurangan(wilayah.semuaPemerintah().stream().map(Unit::tenant).sorted().toList(), penyedia.alamat());
        if (!kurang.isEmpty()) {
            throw new IllegalStateException(String.join(" ", kurang));
        }
        penyedia.pasang(setelan.oidc());
    }
}
