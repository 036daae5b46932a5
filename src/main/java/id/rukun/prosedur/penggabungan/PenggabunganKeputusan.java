package id.rukun.prosedur.penggabungan;

import id.rukun.hukum.Aturan;
import id.rukun.hukum.pergub171.keputusan.PersetujuanCamatAtasRancangan;
import id.rukun.hukum.pergub171.keputusan.PersetujuanFakta;
import id.rukun.hukum.pergub171.penataan.PersetujuanCamatPenggabungan;
import id.rukun.penduduk.PendudukService;
import id.rukun.prosedur.keputusan.ketentuan.MatriksKeputusan;
import id.rukun.prosedur.musyawarah.MusyawarahService;
import id.rukun.prosedur.musyawarah.register.KeputusanMusyawarah;
import id.rukun.tenggat.Kalender;
import id.rukun.wilayah.WilayahService;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The Keputusan Lurah about a merger of RT across RW. */
@Component
class PenggabunganKeputusan extends NaskahPenggabungan {

    private final SyaratPenggabungan syarat;

    PenggabunganKeputusan(PenggabunganService penggabungan, SyaratPenggabungan syarat, MusyawarahService musyawarah,
            PendudukService penduduk, WilayahService wilayah, MatriksKeputusan matriks) {
        super(penggabungan, syarat, musyawarah, penduduk, wilayah, matriks);
        this.syarat = syarat;
    }

    @Override
    public String prosedur() {
        return "penggabungan-rt-lintas-rw";
    }

    @Override
    public String jenis() {
        return "PENGGABUNGAN";
    }

    @Override
    public List<Class<? extends Aturan<PersetujuanFakta>>> aturanPersetujuan() {
        return List.of(PersetujuanCamatPenggabungan.class, PersetujuanCamatAtasRancangan.class);
    }

    @Override
    List<String> sesudahMusyawarahRt(String kasusId) {
        KeputusanMusyawarah mufakat = syarat.mufakat(kasusId);
        return Stream.concat(penyampaian(kasusId).stream(), Stream.of("Musyawarah tingkat Kelurahan telah mencapai "
                + "mufakat sebagaimana dituangkan dalam Berita Acara Nomor " + mufakat.nomorBeritaAcara() + " tanggal "
                + Kalender.tulis(mufakat.tanggalBeritaAcara()))).toList();
    }
}
