package id.rukun.prosedur.koordinasi.laporan;

import id.rukun.berkas.rantai.TabelSaksi;
import id.rukun.berkas.saksi.Saksi;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was reported upward, and through whose hands it has gone. */
@Component
class LaporanSaksi implements Saksi {

    @Override
    public List<TabelSaksi> tabel() {
        return List.of(new TabelSaksi(LaporanKoordinasi.class, "koordinasi_laporan", "Laporan ke atas").berkunci("kasus_id"),
                new TabelSaksi(UnsurLaporan.class, "koordinasi_laporan_unsur", "Unsur laporan"),
                new TabelSaksi(LaporanStasiun.class, "koordinasi_laporan_stasiun", "Stasiun laporan"));
    }
}
