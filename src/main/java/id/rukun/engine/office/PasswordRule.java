package id.rukun.engine.office;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.camunda.bpm.engine.identity.PasswordPolicyRule;
import org.camunda.bpm.engine.identity.User;

/** What a password must be, with the sentence that says so; long rather than colourful, and no name of its owner. */
enum PasswordRule implements PasswordPolicyRule {
    PANJANG("Sandi terdiri dari paling sedikit 12 dan paling banyak 128 karakter.") {
        @Override
        public boolean execute(String sandi, User pemilik) {
            return sandi.length() >= 12 && sandi.length() <= 128;
        }
    },
    BERAGAM("Sandi memuat paling sedikit enam karakter yang berbeda.") {
        @Override
        public boolean execute(String sandi, User pemilik) {
            return sandi.chars().distinct().count() >= 6;
        }
    },
    BUKAN_NAMA("Sandi tidak memuat nama pemiliknya, nama akunnya, atau kata yang lazim dipakai sebagai sandi.") {
        @Override
        public boolean execute(String sandi, User pemilik) {
            String kecil = sandi.toLowerCase(Locale.ROOT);
            Stream<String> nama = pemilik == null ? Stream.of() : Stream.of(pemilik.getId(), pemilik.getFirstName(),
                    pemilik.getLastName(), pemilik.getEmail());
            return Stream.concat(nama.filter(Objects::nonNull).filter(n -> n.length() > 3), LAZIM.stream())
                    .map(kata -> kata.toLowerCase(Locale.ROOT)).noneMatch(kecil::contains);
        }
    };

    private static final List<String> LAZIM =
            List.of("rukun", "password", "sandi", "rahasia", "qwerty", "12345", "kelurahan", "indonesia");

    private final String kalimat;

    PasswordRule(String kalimat) {
        this.kalimat = kalimat;
    }

    String kalimat() {
        return kalimat;
    }

    @Override
    public String getPlaceholder() {
        return name();
    }

    @Override
    public Map<String, String> getParameters() {
        return Map.of();
    }

    @Override
    public boolean execute(String sandi) {
        return execute(sandi, null);
    }
}
