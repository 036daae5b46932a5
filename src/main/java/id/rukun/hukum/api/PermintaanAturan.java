package id.rukun.hukum.api;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.hukum.KatalogAturan;
import id.rukun.hukum.KeteranganAturan;
import id.rukun.hukum.TeksTerlihat;
import java.time.LocalDate;
import java.util.Set;

/** The body of a question to a rule, read with all its mistakes at once. */
record PermintaanAturan(LocalDate tanggal, Record fakta) {

    private static final Set<String> KOLOM = Set.of("tanggal", "fakta");

    /** @throws PermintaanSalahException naming every wrong field */
    static PermintaanAturan baca(JsonNode isi, String id, KatalogAturan katalog, LocalDate hariIni) {
        FaktaReader pembaca = new FaktaReader();
        if (!isi.isObject()) {
            pembaca.tolak("isi", "harus berupa objek dengan kolom tanggal dan fakta");
            throw new PermintaanSalahException(pembaca.salah());
        }
        isi.fieldNames().forEachRemaining(nama -> {
            if (!KOLOM.contains(nama)) {
                pembaca.tolak(TeksTerlihat.kutipan(nama), "tidak dikenal");
            }
        });
        LocalDate tanggal = isi.hasNonNull("tanggal") ? pembaca.tanggal(isi.get("tanggal"), "tanggal") : hariIni;
        Record fakta = fakta(isi, keterangan(id, tanggal, katalog, pembaca), pembaca);
        if (!pembaca.salah().isEmpty()) {
            throw new PermintaanSalahException(pembaca.salah());
        }
        return new PermintaanAturan(tanggal, fakta);
    }

    /** The edition asked; where none is in force that day, any: all editions of a rule have the same facts. */
    private static KeteranganAturan keterangan(
            String id, LocalDate tanggal, KatalogAturan katalog, FaktaReader pembaca) {
        KeteranganAturan salahSatu =
                katalog.semua().stream().filter(k -> k.id().equals(id)).findFirst().orElseThrow();
        if (tanggal != null && katalog.cari(id, tanggal).isEmpty()) {
            pembaca.tolak("tanggal", "aturan " + id + " tidak berlaku pada " + tanggal + "; berlaku mulai "
                    + salahSatu.masa().mulai());
        }
        return salahSatu;
    }

    private static Record fakta(JsonNode isi, KeteranganAturan keterangan, FaktaReader pembaca) {
        if (!isi.hasNonNull("fakta")) {
            pembaca.tolak("fakta", "wajib diisi");
            return null;
        }
        return pembaca.rekaman(isi.get("fakta"), keterangan.fakta(), "fakta");
    }
}
