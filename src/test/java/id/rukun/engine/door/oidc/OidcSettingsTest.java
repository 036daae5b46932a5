package id.rukun.engine.door.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/** What an installation says of identity providers in its variables. */
class OidcSettingsTest {

    private static final List<String> DIKENAL = List.of("banjar", "bukittinggi", "dki");
    private static final URI ALAMAT = URI.create("https://rukun.example.go.id");
    private static final Map<String, String> LENGKAP = Map.of("RUKUN_OIDC_DKI_ISSUER", "https://sso.example.go.id/realms/dki",
            "RUKUN_OIDC_DKI_KLIEN", "rukun", "RUKUN_OIDC_DKI_RAHASIA", "rahasia-klien", "RUKUN_OIDC_DKI_NAMA", "SSO Jakarta");

    @Test
    @DisplayName("tanpa variabel, atau dengan variabel kosong, tidak satu pun dipakai")
    void tidakDipakai() {
        assertThat(baca(Map.of("RUKUN_ALAMAT", "https://rukun.example.go.id")).oidc()).isEmpty();
        Map<String, String> kosong = new HashMap<>();
        LENGKAP.keySet().forEach(nama -> kosong.put(nama, ""));
        assertThat(baca(kosong).oidc()).isEmpty();
        assertThat(baca(kosong).kekurangan(DIKENAL, URI.create("http://rukun.example.go.id"))).isEmpty();
    }

    @Test
    @DisplayName("yang lengkap dipakai: NIP dari klaim nip dan hanya openid, bila tidak dikatakan lain")
    void lengkap() {
        OidcSettings dibaca = baca(LENGKAP);
        assertThat(dibaca.kekurangan(DIKENAL, ALAMAT)).isEmpty();
        ProviderSettings dki = dibaca.oidc().get("dki");
        assertThat(dki.klaimNip()).isEqualTo("nip");
        assertThat(dki.semuaScope()).containsExactly("openid");
        assertThat(dki.semuaAcr()).isEmpty();
        assertThat(dki.nama()).isEqualTo("SSO Jakarta");
        assertThat(dki + "" + dibaca).as("no log tells the secret").doesNotContain("rahasia-klien");
        ProviderSettings lain = baca(dengan(Map.of("RUKUN_OIDC_DKI_SCOPE", " openid  profil ", "RUKUN_OIDC_DKI_KLAIM", "employee.nip",
                "RUKUN_OIDC_DKI_ACR", "gold platinum"))).oidc().get("dki");
        assertThat(lain.semuaScope()).containsExactly("openid", "profil");
        assertThat(lain.klaimNip()).isEqualTo("employee.nip");
        assertThat(lain.semuaAcr()).containsExactly("gold", "platinum");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISSUER", "KLIEN", "RAHASIA", "NAMA"})
    @DisplayName("yang kurang disebut dengan nama variabelnya")
    void kurang(String apa) {
        assertThat(baca(dengan(Map.of("RUKUN_OIDC_DKI_" + apa, " "))).kekurangan(DIKENAL, ALAMAT))
                .singleElement().asString().startsWith("RUKUN_OIDC_DKI_" + apa + " harus ");
    }

    @ParameterizedTest
    @CsvSource({"ISSUER,http://sso.example.go.id", "ISSUER,sso.example.go.id", "ISSUER,https://sso.example.go.id?a=b",
        "ISSUER,https://sso.example.go.id#a", "ISSUER,https://a@sso.example.go.id", "ISSUER,https:///realms", "ISSUER,ht tp://x",
        "ISSUER,ftp://127.0.0.1", "KLAIM,nip pegawai", "KLAIM,a\"b", "SCOPE,a\"b", "ACR,a\\b", "NAMA,ab"})
    @DisplayName("yang salah disebut dengan nama variabelnya")
    void salah(String apa, String isi) {
        assertThat(baca(dengan(Map.of("RUKUN_OIDC_DKI_" + apa, isi))).kekurangan(DIKENAL, ALAMAT))
                .singleElement().asString().startsWith("RUKUN_OIDC_DKI_" + apa + " harus ");
    }

    @Test
    @DisplayName("pemerintah yang tidak dikenal, dan alamat Rukun yang tidak aman, ditolak")
    void pemerintahDanAlamat() {
        assertThat(baca(Map.of("RUKUN_OIDC_JAKARTA_ISSUER", "https://sso.example.go.id")).kekurangan(DIKENAL, ALAMAT))
                .singleElement().asString().contains("RUKUN_OIDC_JAKARTA_", "tidak dikenal", "banjar, bukittinggi, dki");
        for (String alamat : List.of("http://rukun.example.go.id", "https://rukun.example.go.id?a", "rukun")) {
            assertThat(baca(LENGKAP).kekurangan(DIKENAL, URI.create(alamat))).as(alamat).singleElement().asString().startsWith("RUKUN_ALAMAT harus ");
        }
        assertThat(baca(LENGKAP).kekurangan(DIKENAL, URI.create("http://127.0.0.1:8080"))).as("a trial on this machine").isEmpty();
    }

    private static Map<String, String> dengan(Map<String, String> lain) {
        Map<String, String> semua = new HashMap<>(LENGKAP);
        semua.putAll(lain);
        return semua;
    }

    /** As Spring reads the variables of a process. */
    private static OidcSettings baca(Map<String, String> variabel) {
        StandardEnvironment lingkungan = new StandardEnvironment();
        lingkungan.getPropertySources().remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        lingkungan.getPropertySources().replace(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                new SystemEnvironmentPropertySource(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME, new HashMap<>(variabel)));
        return new Binder(ConfigurationPropertySources.from(lingkungan.getPropertySources())).bindOrCreate("rukun", OidcSettings.class);
    }
}
