package id.rukun.prosedur.penggabungan;

import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.JenisMusyawarah;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The Keputusan Lurah about a merger of RT within one RW: consultation and Musyawarah RW stand among its reasons. */
@Component
class PenggabunganSatuRwKeputusan extends NaskahPenggabungan {

    private final PenggabunganService penggabungan;
    private final KonsultasiService konsultasi;

    PenggabunganSatuRwKeputusan(PenggabunganService penggabungan, SyaratPenggabungan syarat,
            MusyawarahService musyawarah, PendudukService penduduk, WilayahService wilayah, MatriksKeputusan matriks,
            KonsultasiService konsultasi) {
        super(penggabungan, syarat, musyawarah, penduduk, wilayah, matriks);
        this.penggabungan = penggabungan;
        this.konsultasi = konsultasi;
    }

    @Override
    public String prosedur() {
        return "penggabungan-rt-satu-rw";
    }

    @Override
    public String jenis() {
        return "PENGGABUNGAN_SATU_RW";
    }

    @Override
    List<String> sesudahMusyawarahRt(String kasusId) {
        String hari = Kalender.tulis(konsultasi.konsultasi(kasusId).orElseThrow().tanggal());
        return Stream.of(List.of("penggabungan telah dikonsultasikan kepada Lurah pada tanggal " + hari),
                musyawarah(kasusId, JenisMusyawarah.RW, penggabungan.rw(penggabungan.usulan(kasusId).idUnit())),
                penyampaian(kasusId)).flatMap(List::stream).toList();
    }
}
