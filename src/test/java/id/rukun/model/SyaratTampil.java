package id.rukun.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** When a field is shown, as {@link id.rukun.isian.formulir.Kolom#bila()} says it. */
record SyaratTampil(String teks) {

    /** Under this key among the answers: whether what is asked of the sheet holds. */
    static final String LEMBAR = "lembar";

    private static final String DARI_LEMBAR = LEMBAR + ".";

    /** One condition; {@code bukan} turns it around. */
    private record Satu(String kolom, boolean bukan, List<String> nilai) {

        static Satu dari(String teks) {
            boolean bukan = teks.contains("!=");
            String[] sisi = teks.split("!?=");
            return new Satu(sisi[0], bukan, List.of(sisi[1].split("\\|")));
        }

        boolean dariLembar() {
            return kolom.startsWith(DARI_LEMBAR);
        }

        boolean terpenuhi(Map<String, KolomIsian> kolom, Map<String, Object> jawaban) {
            if (dariLembar()) {
                return Boolean.TRUE.equals(jawaban.get(LEMBAR));
            }
            boolean cocok = kolom.get(this.kolom).bila().terpenuhi(kolom, jawaban)
                    && nilai.contains(isi(kolom.get(this.kolom), jawaban));
            return cocok != bukan;
        }

        private static String isi(KolomIsian kolom, Map<String, Object> jawaban) {
            Object isi = jawaban.get(kolom.kunci());
            return isi instanceof Enum<?> satu ? satu.name()
                    : isi == null && kolom.jenis() == JenisKolom.CENTANG ? "false" : String.valueOf(isi);
        }
    }

    /** Whether the field is shown, given what the other fields hold. */
    boolean terpenuhi(Map<String, KolomIsian> kolom, Map<String, Object> jawaban) {
        return semua().allMatch(satu -> satu.terpenuhi(kolom, jawaban));
    }

    /** The fields that decide. */
    List<String> kolom() {
        return semua().filter(satu -> !satu.dariLembar()).map(Satu::kolom).toList();
    }

    private java.util.stream.Stream<Satu> semua() {
        return Arrays.stream(teks.split(";")).filter(satu -> !satu.isEmpty()).map(Satu::dari);
    }
}
