package id.rukun.prosedur.masabakti.proses;

import id.rukun.berkas.KasusService;
import id.rukun.engine.reminder.SumberPeristiwa;
import id.rukun.engine.reminder.TanggalRegister;
import id.rukun.prosedur.masabakti.JadwalPantauan;
import id.rukun.prosedur.masabakti.PantauanService;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The last timely day of the report about the end of a term. */
@Component
@TanggalRegister("Batas laporan akhir masa bakti")
class BatasLaporanAkhir implements SumberPeristiwa {

    private final PantauanService pantauan;
    private final JadwalPantauan jadwal;
    private final KasusService kasusService;

    BatasLaporanAkhir(PantauanService pantauan, JadwalPantauan jadwal, KasusService kasusService) {
        this.pantauan = pantauan;
        this.jadwal = jadwal;
        this.kasusService = kasusService;
    }

    @Override
    public Optional<LocalDate> hari(String kasusId, String unitId) {
        return pantauan.cari(kasusId)
                .map(p -> jadwal.batas(pantauan.masaBakti(kasusId), kasusService.kasus(kasusId).edisi()));
    }
}
