package id.rukun.prosedur.koordinasi.proses.laporan;

import id.rukun.engine.office.Kantor;
import id.rukun.engine.office.PengusulKasus;
import id.rukun.hukum.koordinasi.laporan.JenisLaporan;
import id.rukun.jabatan.Jabatan;
import id.rukun.prosedur.koordinasi.laporan.LaporanKoordinasi;
import id.rukun.prosedur.koordinasi.laporan.LaporanService;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Who reports may withdraw the report, whoever has opened it; an evaluation also the Walikota, for whose Wakil nobody comes who could
 * go on with it.
 */
@Component
class PengusulLaporan implements PengusulKasus {

    private final LaporanService laporan;
    private final Kantor kantor;

    PengusulLaporan(LaporanService laporan, Kantor kantor) {
        this.laporan = laporan;
        this.kantor = kantor;
    }

    @Override
    public Set<String> prosedur() {
        return Set.of(LaporanProcess.KUNCI);
    }

    @Override
    public Set<String> kantorPengusul(String kasusId) {
        return laporan.cari(kasusId).map(this::kantor).orElse(Set.of());
    }

    /** What an office owes, and what has come to who is above it once, is not taken back. */
    private Set<String> kantor(LaporanKoordinasi yang) {
        if (yang.wajib() && yang.jatuhTempo() != null || yang.putaran() > 0) {
            return Set.of();
        }
        return yang.jenis() == JenisLaporan.EVALUASI_WAKIL
                ? Set.of(yang.kantorPelapor(), kantor.grup(Jabatan.WALI_KOTA.peran(), yang.unitId())) : Set.of(yang.kantorPelapor());
    }
}
