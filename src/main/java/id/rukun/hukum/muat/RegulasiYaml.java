package id.rukun.hukum.muat;

import com.fasterxml.jackson.databind.JsonNode;
import id.rukun.hukum.JenisKeputusan;
import id.rukun.hukum.JenisNilai;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.KetentuanKeputusan;
import id.rukun.hukum.MasaBerlaku;
import id.rukun.hukum.Parameter;
import java.time.LocalDate;
import java.util.List;

/** One file of one regulation; its entries are read one by one, so that a mistake is named with its entry. */
record RegulasiYaml(String regulasi, String judul, List<JsonNode> parameter, List<JsonNode> keputusan) {

    RegulasiYaml {
        parameter = parameter == null ? List.of() : List.copyOf(parameter);
        keputusan = keputusan == null ? List.of() : List.copyOf(keputusan);
    }

    /** One edition of one parameter. */
    record Entri(String id, String kunci, JenisNilai jenis, String nilai, String satuan, String dasar,
            Kekuatan kekuatan, LocalDate mulai, LocalDate sampai) {

        Parameter jadi(String regulasi, String tempat) {
            return new Parameter(id, kunci, jenis, nilai, satuan, dasar, regulasi, kekuatan,
                    new MasaBerlaku(mulai, sampai), tempat);
        }
    }

    /** What one kind of Keputusan Lurah needs of the Camat, and what it names under Mengingat. */
    record Baris(JenisKeputusan jenis, String persetujuan, String pengesahan, String dasar,
            List<String> mengingat) {

        KetentuanKeputusan jadi(String regulasi, String judul, String tempat) {
            return new KetentuanKeputusan(jenis, persetujuan, pengesahan, dasar, mengingat, regulasi, judul, tempat);
        }
    }
}
