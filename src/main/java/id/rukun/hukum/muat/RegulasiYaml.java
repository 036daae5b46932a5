package id.rukun.hukum.muat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.hukum.JenisNilai;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.MasaBerlaku;
import id.rukun.hukum.Parameter;
import id.rukun.hukum.Tafsir;
import java.time.LocalDate;
import java.util.List;

/** One file of one regulation; its entries are read one by one, so that a mistake is named with its entry. */
record RegulasiYaml(String regulasi, String judul, List<JsonNode> parameter, List<JsonNode> tafsir) {

    RegulasiYaml {
        parameter = parameter == null ? List.of() : List.copyOf(parameter);
        tafsir = tafsir == null ? List.of() : List.copyOf(tafsir);
    }

    /** One edition of one parameter. */
    record EntriRegulasi(String id, String kunci, JenisNilai jenis, String nilai, String satuan, String dasar,
            Kekuatan kekuatan, List<String> tafsir, LocalDate mulai, LocalDate sampai) {

        Parameter jadi(String regulasi, String tempat) {
            return new Parameter(id, kunci, jenis, nilai, satuan, dasar, regulasi, kekuatan,
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
