package id.rukun.engine.door.oidc;

import id.rukun.tenggat.JamRukun;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The identity providers that this installation uses; none until its settings were looked at. */
@Component
class IdentityProviders {

    private final URI alamat;
    private final JamRukun jam;
    private volatile Map<String, IdentityProvider> semua = Map.of();

    IdentityProviders(@Value("${rukun.alamat}") URI alamat, JamRukun jam) {
        this.alamat = alamat;
        this.jam = jam;
    }

    /** Under which people reach this installation. */
    URI alamat() {
        return alamat;
    }

    /** Uses what is set, which somebody has looked at. */
    void pasang(Map<String, ProviderSettings> setelan) {
        ProviderHttp http = new ProviderHttp();
        semua = setelan.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                satu -> new IdentityProvider(satu.getKey(), satu.getValue(), kembali(satu.getKey()), http, jam), (a, b) -> a, TreeMap::new));
    }

    /** An address for each, so that the answer of one is never taken for another's. */
    private URI kembali(String pemerintah) {
        return URI.create(alamat.toString().replaceAll("/+$", "") + OidcController.kembali(pemerintah));
    }

    List<IdentityProvider> semua() {
        return List.copyOf(semua.values());
    }

    Optional<IdentityProvider> milik(String pemerintah) {
        return Optional.ofNullable(semua.get(pemerintah));
    }
}
