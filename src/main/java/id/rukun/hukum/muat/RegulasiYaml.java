package id.rukun.hukum.muat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.hukum.JenisNilai;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.MasaBerlaku;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.Parameter.Pengubah;
import id.rukun.hukum.Tafsir;
import java.time.LocalDate;
import java.util.List;

/**
 * One file of one regulation; its entries are read one by one, so that a mistake is named with its entry.
 *
 * @param mengubah short title of the regulation that it amends, whose provisions its entries name then; {@code null} for none
 */
record RegulasiYaml(String regulasi, String judul, String mengubah, List<JsonNode> parameter, List<JsonNode> tafsir) {

    RegulasiYaml {
        parameter = parameter == null ? List.of() : List.copyOf(parameter);
        tafsir = tafsir == null ? List.of() : List.copyOf(tafsir);
    }

    /** The regulation whose provisions the entries name. */
    String pokok() {
        return mengubah == null ? regulasi : mengubah;
    }

    /** The regulation itself as an amendment; {@code null} if it amends none. */
    Pengubah perubahan() {
        return mengubah == null ? null : new Pengubah(regulasi, judul);
    }

    /** One edition of one parameter. */
    record EntriRegulasi(String id, String kunci, JenisNilai jenis, String nilai, String satuan, String dasar,
            Kekuatan kekuatan, List<String> tafsir, LocalDate mulai, LocalDate sampai) {

        Parameter jadi(RegulasiYaml berkas, String tempat) {
            return new Parameter(id, kunci, jenis, nilai, satuan, dasar, berkas.pokok(), berkas.perubahan(), kekuatan,
                    tafsir, new MasaBerlaku(mulai, sampai), tempat);
        }
    }

    /** One reading. */
    record Bacaan(String id, String pasal, String pertanyaan, String pilihan, String alasan) {

        Tafsir jadi(String regulasi) {
            return new Tafsir(id, pasal, pertanyaan, pilihan, alasan, regulasi);
        }
    }
}
