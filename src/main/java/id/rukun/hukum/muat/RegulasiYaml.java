package id.rukun.hukum.muat;

import id.rukun.hukum.HukumTidakSahException;
import id.rukun.hukum.JenisKeputusan;
import id.rukun.hukum.JenisNilai;
import id.rukun.hukum.Kekuatan;
import id.rukun.hukum.KetentuanKeputusan;
import id.rukun.hukum.MasaBerlaku;
import id.rukun.hukum.Parameter;
import java.time.LocalDate;
import java.util.List;

/** One file of one regulation, as it is written. */
record RegulasiYaml(String regulasi, String judul, List<Entri> parameter, List<BarisKeputusan> keputusan) {

    RegulasiYaml {
        parameter = parameter == null ? List.of() : List.copyOf(parameter);
        keputusan = keputusan == null ? List.of() : List.copyOf(keputusan);
    }

    List<Parameter> parameter(String tempat) {
        return parameter.stream().map(entri -> entri.jadi(regulasi, tempat)).toList();
    }

    List<KetentuanKeputusan> keputusan(String tempat) {
        return keputusan.stream().map(baris -> baris.jadi(regulasi, tempat)).toList();
    }

    record Entri(String id, String kunci, JenisNilai jenis, String nilai, String satuan, String dasar,
            Kekuatan kekuatan, LocalDate mulai, LocalDate sampai) {

        Parameter jadi(String regulasi, String tempat) {
            return new Parameter(
                    id, kunci, jenis, nilai, satuan, dasar, regulasi, kekuatan, masa(tempat), tempat);
        }

        private MasaBerlaku masa(String tempat) {
            try {
                return new MasaBerlaku(mulai, sampai);
            } catch (HukumTidakSahException e) {
                throw new HukumTidakSahException(tempat + ", " + id + ": " + e.getMessage(), e);
            }
        }
    }

    record BarisKeputusan(JenisKeputusan jenis, String persetujuan, String pengesahan, String dasar) {

        KetentuanKeputusan jadi(String regulasi, String tempat) {
            return new KetentuanKeputusan(jenis, persetujuan, pengesahan, dasar, regulasi, tempat);
        }
    }
}
