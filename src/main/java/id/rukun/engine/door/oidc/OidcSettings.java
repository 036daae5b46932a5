package id.rukun.engine.door.oidc;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The identity providers of governments as an installation names them.
 *
 * @param oidc what is said of each, by the short name of its government
 */
@ConfigurationProperties("rukun")
record OidcSettings(Map<String, ProviderSettings> oidc) {

    /** Of whom nothing is said has none. */
    OidcSettings {
        oidc = oidc == null ? Map.of() : oidc.entrySet().stream().filter(satu -> satu.getValue().disebut())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, TreeMap::new));
    }

    /**
     * What is wrong with it, each by the name of its variable.
     *
     * @param dikenal short names of the governments
     * @param alamat under which this installation is reached
     */
    List<String> kekurangan(List<String> dikenal, URI alamat) {
        List<String> kurang = new ArrayList<>();
        if (!oidc.isEmpty() && !ProviderSettings.aman(alamat)) {
            kurang.add("RUKUN_ALAMAT harus alamat https tanpa parameter, karena penyedia identitas mengembalikan orang ke sana.");
        }
        oidc.forEach((pemerintah, satu) -> {
            if (dikenal.contains(pemerintah)) {
                kurang.addAll(satu.kekurangan(pemerintah));
            } else {
                kurang.add(ProviderSettings.variabel(pemerintah, "…") + " menyebut pemerintah yang tidak dikenal; yang dikenal: "
                        + String.join(", ", dikenal) + ".");
            }
        });
        return kurang;
    }
}
