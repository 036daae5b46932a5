package id.rukun.prosedur.koordinasi.data;

import id.rukun.prosedur.koordinasi.KotaKoordinasi;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What is exchanged (Pasal 9 angka 2 Perwali Bukittinggi 65/2014, Pasal 18 ayat (2) huruf b Perwali Banjar 6/2023). */
public enum JenisData {
    DATA("data", EnumSet.allOf(KotaKoordinasi.class)),
    INFORMASI("informasi", EnumSet.allOf(KotaKoordinasi.class)),
    PENDAPAT("pendapat", EnumSet.of(KotaKoordinasi.BUKITTINGGI)),
    LAPORAN_TELAAHAN("laporan/telaahan", EnumSet.of(KotaKoordinasi.BANJAR));

    private final String sebutan;
    private final Set<KotaKoordinasi> kota;

    JenisData(String sebutan, Set<KotaKoordinasi> kota) {
        this.sebutan = sebutan;
        this.kota = kota;
    }

    /** As it stands in a sentence. */
    public String sebutan() {
        return sebutan;
    }

    /** Those that the regulation of a city knows. */
    public static List<JenisData> dari(KotaKoordinasi kota) {
        return Arrays.stream(values()).filter(satu -> satu.kota.contains(kota)).toList();
    }
}
