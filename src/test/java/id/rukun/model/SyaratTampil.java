package id.rukun.model;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** When a field is shown, as {@link id.rukun.isian.formulir.Kolom#bila()} says it. */
record SyaratTampil(String teks) {

    /** One condition; {@code bukan} turns it around. */
    private record Satu(String kolom, boolean bukan, List<String> nilai) {

        static Satu dari(String teks) {
            boolean bukan = teks.contains("!=");
            String[] sisi = teks.split("!?=");
            return new Satu(sisi[0], bukan, List.of(sisi[1].split("\\|")));
        }

        boolean terpenuhi(Map<String, KolomIsian> kolom, Map<String, Object> jawaban) {
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
        return semua().map(Satu::kolom).toList();
    }

    private java.util.stream.Stream<Satu> semua() {
        return Arrays.stream(teks.split(";")).filter(satu -> !satu.isEmpty()).map(Satu::dari);
    }
}
