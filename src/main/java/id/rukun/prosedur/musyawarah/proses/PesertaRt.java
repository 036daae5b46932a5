package id.rukun.prosedur.musyawarah.proses;

import id.rukun.jabatan.JabatanService;
import id.rukun.jabatan.PemegangJabatan;
import id.rukun.penduduk.KepalaKeluarga;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.musyawarah.CalonPeserta;
import id.rukun.prosedur.musyawarah.KualitasPeserta;
import id.rukun.prosedur.musyawarah.ModeMusyawarah;
import id.rukun.wilayah.JenisUnit;
import id.rukun.wilayah.Unit;
import id.rukun.wilayah.WilayahService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who takes part in a Musyawarah RT, who chairs it, and who may have chaired it. */
@Component
class PesertaRt {

    private final PendudukService penduduk;
    private final JabatanService jabatan;
    private final WilayahService wilayah;

    PesertaRt(PendudukService penduduk, JabatanService jabatan, WilayahService wilayah) {
        this.penduduk = penduduk;
        this.jabatan = jabatan;
        this.wilayah = wilayah;
    }

    /** The heads of family who live in the RT (Pasal 1 angka 20 and 26). */
    List<CalonPeserta> daftar(String rtId, LocalDate tanggal) {
        return penduduk.kepalaKeluarga(rtId, tanggal).stream()
                .filter(KepalaKeluarga::bertempatTinggal)
                .map(k -> new CalonPeserta(k.pendudukId(), k.nama(), KualitasPeserta.KEPALA_KELUARGA, rtId, false))
                .toList();
    }

    /** The unit whose chair conducts the meeting: the RW across RW, otherwise the RT itself. */
    String unitPimpinan(String rtId, ModeMusyawarah mode) {
        return mode == ModeMusyawarah.LINTAS_RW ? rw(rtId) : rtId;
    }

    /** Who exercises that chair on the day. */
    Optional<PemegangJabatan> pimpinan(String rtId, ModeMusyawarah mode, LocalDate tanggal) {
        return jabatan.pemegangKursi(unitPimpinan(rtId, mode), tanggal);
    }

    /** The boards of the RT and of its RW: whoever may have chaired, rightly or not. */
    List<PemegangJabatan> mungkinMemimpin(String rtId, LocalDate tanggal) {
        return Stream.of(rw(rtId), rtId).flatMap(unit -> jabatan.pengurus(unit, tanggal).stream()).toList();
    }

    /** In which quality somebody exercises a chair: "Sekretaris RW 02 … selaku pelaksana tugas Ketua". */
    String kualitas(PemegangJabatan siapa) {
        return jabatan.sebutan(siapa);
    }

    String sebutan(PemegangJabatan siapa) {
        return siapa.nama() + ", " + jabatan.sebutan(siapa);
    }

    private String rw(String rtId) {
        return wilayah.leluhur(rtId, JenisUnit.RW).map(Unit::id).orElseThrow();
    }
}
