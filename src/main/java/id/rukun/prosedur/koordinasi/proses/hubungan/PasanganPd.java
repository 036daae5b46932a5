package id.rukun.prosedur.koordinasi.proses.hubungan;

import id.rukun.hukum.koordinasi.JenisUnitKerja;
import id.rukun.prosedur.koordinasi.PihakBanjar;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The kinds of a pair, in the order in which the table of pairs names them (Pasal 15 ayat (1)); the models' {@code ${koordinasiPasangan…}}. */
@Component("koordinasiPasangan")
public class PasanganPd {

    private final PihakBanjar pihak;

    PasanganPd(PihakBanjar pihak) {
        this.pihak = pihak;
    }

    /** The kind that the table names first; {@code null} where one of the two has none. */
    public String pertama(String pemohon, String unitId) {
        return berurutan(pemohon, unitId, 0);
    }

    /** The kind that the table names second; {@code null} likewise. */
    public String kedua(String pemohon, String unitId) {
        return berurutan(pemohon, unitId, 1);
    }

    private String berurutan(String pemohon, String unitId, int yang) {
        List<JenisUnitKerja> jenis = Stream.of(pemohon, unitId).map(pihak::jenisPd).flatMap(Optional::stream).sorted().toList();
        return jenis.size() < 2 ? null : jenis.get(yang).name();
    }
}
